import { createFileRoute } from '@tanstack/react-router';
import { CommunityBoards } from '@/features/board/CommunityBoards';

export const Route = createFileRoute('/communities/$communityId/boards')({
  component: Screen,
});

function Screen() {
  const { communityId } = Route.useParams();
  return <CommunityBoards communityId={communityId} />;
}
