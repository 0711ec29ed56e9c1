import { createFileRoute } from '@tanstack/react-router';
import { TokensSettings } from '@/features/settings/TokensSettings';

export const Route = createFileRoute('/settings/tokens')({ component: TokensSettings });
