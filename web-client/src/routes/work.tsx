import { createFileRoute } from '@tanstack/react-router';
import { MyWorkPage } from '@/features/board/MyWorkPage';

export const Route = createFileRoute('/work')({ component: MyWorkPage });
