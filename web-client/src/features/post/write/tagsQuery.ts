import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '@/api/http';

/** Tags in use that begin like this. */
export const tagsQuery = (q: string) =>
  queryOptions({
    queryKey: ['tags', q],
    queryFn: async () => {
      const { items } = (await answer(
        api.GET('/api/tags' as '/api/feed', { params: { query: { q } as never } }),
      )) as unknown as { items: { tag: string }[] };
      return items.map(({ tag }) => tag);
    },
    staleTime: 60_000,
    retry: false,
  });
