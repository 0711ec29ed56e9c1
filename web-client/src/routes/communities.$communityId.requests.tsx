import { createFileRoute } from '@tanstack/react-router';
import { RequestsToJoin } from '@/features/community/RequestsToJoin';

export const Route = createFileRoute('/communities/$communityId/requests')({
  component: Screen,
});

function Screen() {
  const { communityId } = Route.useParams();
  return <RequestsToJoin communityId={communityId} />;
}
