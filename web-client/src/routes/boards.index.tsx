import { createFileRoute } from '@tanstack/react-router';
import { BoardsPage } from '@/features/board/BoardsPage';
import type { BoardFilter } from '@/features/board/list/useBoardList';

export const Route = createFileRoute('/boards/')({
  validateSearch: ({ community, district }: Record<string, unknown>): BoardFilter => ({
    ...(typeof community === 'string' ? { community } : {}),
    ...(typeof district === 'string' ? { district } : {}),
  }),
  component: Screen,
});

function Screen() {
  return <BoardsPage filter={Route.useSearch()} />;
}
