import { createFileRoute } from '@tanstack/react-router';
import { CommunitySettings } from '@/features/community/CommunitySettings';

export const Route = createFileRoute('/communities/$communityId/settings')({
  component: Screen,
});

function Screen() {
  const { communityId } = Route.useParams();
  return <CommunitySettings communityId={communityId} />;
}
