import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '@/api/http';

/** Tags in use that begin like this, most used first: those of what search finds, so none that the reader may not see. */
export const tagsQuery = (begins: string) =>
  queryOptions({
    queryKey: ['tags', begins],
    queryFn: async () => {
      const { facets } = await answer(api.GET('/api/search', { params: { query: { q: begins, limit: 1 } } }));
      return facets.tag.map(({ value }) => value).filter((tag) => tag.startsWith(begins));
    },
    staleTime: 60_000,
    retry: false,
  });
