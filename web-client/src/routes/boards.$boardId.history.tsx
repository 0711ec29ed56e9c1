import { createFileRoute } from '@tanstack/react-router';
import { boardQuery } from '@/api/queries';
import { BoardHistoryPage } from '@/features/board/BoardHistoryPage';
import { readPastWish } from '@/features/board/history/pastWish';

export const Route = createFileRoute('/boards/$boardId/history')({
  validateSearch: readPastWish,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(boardQuery(params.boardId)),
  component: Screen,
});

function Screen() {
  const { boardId } = Route.useParams();
  return <BoardHistoryPage boardId={boardId} wish={Route.useSearch()} />;
}
