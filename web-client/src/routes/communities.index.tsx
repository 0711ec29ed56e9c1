import { createFileRoute } from '@tanstack/react-router';
import { CommunitiesPage, type CommunitiesWish } from '@/features/community/CommunitiesPage';

export const Route = createFileRoute('/communities/')({
  validateSearch: ({ show, q }: Record<string, unknown>): CommunitiesWish => ({
    ...(show === 'mine' || show === 'all' ? { show } : {}),
    ...(q === undefined ? {} : { q: String(q) }),
  }),
  component: Screen,
});

function Screen() {
  return <CommunitiesPage wish={Route.useSearch()} />;
}
