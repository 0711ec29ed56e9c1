import { createFileRoute } from '@tanstack/react-router';
import { SignedIn } from '@/features/shell/SignedIn';

export const Route = createFileRoute('/signed-in')({ component: SignedIn });
