import { createFileRoute } from '@tanstack/react-router';
import { MembersOfCommunity } from '@/features/community/MembersOfCommunity';

export const Route = createFileRoute('/communities/$communityId/members')({
  component: Screen,
});

function Screen() {
  const { communityId } = Route.useParams();
  return <MembersOfCommunity communityId={communityId} />;
}
