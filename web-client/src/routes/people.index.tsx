import { createFileRoute } from '@tanstack/react-router';
import { PeoplePage } from '@/features/person/PeoplePage';
import type { PeopleWish } from '@/features/person/queries';

const names = ['q', 'district', 'expertise'] as const;

export const Route = createFileRoute('/people/')({
  validateSearch: (search: Record<string, unknown>): PeopleWish =>
    Object.fromEntries(names.filter((name) => search[name] !== undefined).map((name) => [name, String(search[name])])),
  component: Screen,
});

function Screen() {
  return <PeoplePage wish={Route.useSearch()} />;
}
