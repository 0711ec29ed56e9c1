import { createFileRoute } from '@tanstack/react-router';
import { CommunityFrame } from '@/features/community/CommunityFrame';

export const Route = createFileRoute('/communities/$communityId')({
  component: Screen,
});

function Screen() {
  const { communityId } = Route.useParams();
  return <CommunityFrame communityId={communityId} />;
}
