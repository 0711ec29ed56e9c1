import { createFileRoute } from '@tanstack/react-router';
import { CommunityFeed } from '@/features/community/CommunityFeed';

export const Route = createFileRoute('/communities/$communityId/')({
  component: Screen,
});

function Screen() {
  const { communityId } = Route.useParams();
  return <CommunityFeed communityId={communityId} />;
}
