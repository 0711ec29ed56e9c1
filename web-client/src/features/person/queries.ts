import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api } from '@/api/http';

export interface PeopleWish {
  /** A name, a handle or what somebody knows. */
  q?: string;
  district?: string;
  expertise?: string;
}

export const peopleQuery = (wish: PeopleWish) =>
  infiniteQueryOptions({
    queryKey: ['people', wish],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/people', {
          params: { query: { ...wish, limit: 24, ...(pageParam ? { after: pageParam } : {}) } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

/** The id of whom a mention names; null where nobody has this handle, or nobody whom the reader may see. */
export const handleQuery = (handle: string) =>
  queryOptions({
    queryKey: ['handle', handle],
    queryFn: async () => {
      const { items } = await answer(api.GET('/api/people', { params: { query: { q: handle, limit: 100 } } }));
      return items.find((person) => person.handle.toLowerCase() === handle.toLowerCase())?.personId ?? null;
    },
  });
