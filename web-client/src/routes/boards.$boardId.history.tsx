import { createFileRoute } from '@tanstack/react-router';
import { BoardHistoryPage } from '@/features/board/BoardHistoryPage';

export const Route = createFileRoute('/boards/$boardId/history')({
  component: Screen,
});

function Screen() {
  const { boardId } = Route.useParams();
  return <BoardHistoryPage boardId={boardId} />;
}
