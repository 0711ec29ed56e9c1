import { createFileRoute } from '@tanstack/react-router';
import { SearchPage } from '@/features/search/SearchPage';

export interface SearchWish {
  q?: string;
  type?: string;
  community?: string;
  tag?: string;
  author?: string;
}

const names = ['q', 'type', 'community', 'tag', 'author'] as const;

export const Route = createFileRoute('/search')({
  validateSearch: (search: Record<string, unknown>): SearchWish =>
    Object.fromEntries(names.filter((name) => search[name] !== undefined).map((name) => [name, String(search[name])])),
  component: Screen,
});

function Screen() {
  return <SearchPage wish={Route.useSearch()} />;
}
