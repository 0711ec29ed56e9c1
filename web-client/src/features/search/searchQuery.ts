import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '@/api/http';
import { Problem } from '@/api/problem';
import { filtersIn, inAddress, type Wish } from './wish';

const longestPause = 15_000;

/** While search is away it is asked again until it is back: the page says so meanwhile. */
const patience = {
  retry: (_: number, error: Error) => isAway(error),
  retryDelay: (failures: number, error: Error) =>
    Math.min((error instanceof Problem && error.retryAfter ? error.retryAfter : 2 ** failures) * 1_000, longestPause),
};

export const isAway = (error: Error | null): boolean => error instanceof Problem && error.status >= 502;

export const isWish = (wish: Wish): boolean => wish.q.trim() !== '' || filtersIn(wish) > 0;

export const searchQuery = (wish: Wish) =>
  infiniteQueryOptions({
    queryKey: ['search', 'found', wish],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/search', { params: { query: { ...inQuery(wish), ...(pageParam ? { after: pageParam } : {}) } } }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    enabled: isWish(wish),
    placeholderData: keepPreviousData,
    ...patience,
  });

const inQuery = (wish: Wish) => inAddress(wish) as Partial<Wish>;

export const expertsQuery = (q: string) =>
  queryOptions({
    queryKey: ['search', 'experts', q],
    queryFn: () => answer(api.GET('/api/search/experts', { params: { query: { q } } })),
    enabled: q !== '',
    staleTime: 5 * 60_000,
  });
