import { createFileRoute } from '@tanstack/react-router';
import { CommunitiesPage } from '@/features/community/CommunitiesPage';

export const Route = createFileRoute('/communities/')({ component: CommunitiesPage });
