import { createFileRoute } from '@tanstack/react-router';
import { boardQuery } from '@/api/queries';
import { BoardPage } from '@/features/board/BoardPage';
import { readWish } from '@/features/board/wish';

export const Route = createFileRoute('/boards/$boardId/')({
  validateSearch: readWish,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(boardQuery(params.boardId)),
  component: Screen,
});

function Screen() {
  const { boardId } = Route.useParams();
  return <BoardPage boardId={boardId} wish={Route.useSearch()} />;
}
