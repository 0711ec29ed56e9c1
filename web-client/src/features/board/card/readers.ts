import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '@/api/http';

const most = 20;

/** People who may read a board and can be given its cards: everybody in an open community, else its members. */
export const readersQuery = (communityId: string, open: boolean, q: string) =>
  queryOptions({
    queryKey: ['readers', communityId, open, q],
    queryFn: async () => {
      const query = { limit: most, ...(q ? { q } : {}) };
      const found = open
        ? await answer(api.GET('/api/people', { params: { query } }))
        : await answer(api.GET('/api/communities/{communityId}/members', { params: { path: { communityId }, query } }));
      return found.items;
    },
  });
