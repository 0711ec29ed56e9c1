import { createFileRoute } from '@tanstack/react-router';
import { NewCommunityPage } from '@/features/community/NewCommunityPage';

export const Route = createFileRoute('/communities/new')({ component: NewCommunityPage });
