import { createFileRoute } from '@tanstack/react-router';
import { NewBoardPage } from '@/features/board/NewBoardPage';

export const Route = createFileRoute('/boards/new')({
  validateSearch: ({ community }: Record<string, unknown>): { community?: string } =>
    typeof community === 'string' ? { community } : {},
  component: Screen,
});

function Screen() {
  return <NewBoardPage {...Route.useSearch()} />;
}
