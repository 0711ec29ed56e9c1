import { createFileRoute } from '@tanstack/react-router';
import { MyWorkPage, type WorkWish } from '@/features/board/MyWorkPage';

export const Route = createFileRoute('/work')({
  validateSearch: ({ view, district }: Record<string, unknown>): WorkWish => ({
    ...(view === 'overview' ? { view } : {}),
    ...(typeof district === 'string' ? { district } : {}),
  }),
  component: Screen,
});

function Screen() {
  return <MyWorkPage wish={Route.useSearch()} />;
}
