import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer, api } from '@/api/http';
import { after, pages } from '@/api/queries';

/** My cards over all boards; what is due first comes first. */
export const myWorkQuery = infiniteQueryOptions({
  queryKey: ['work', 'mine', 'all'],
  queryFn: ({ pageParam }) =>
    answer(api.GET('/api/work/mine', { params: { query: { limit: 100, ...after(pageParam) } } })),
  ...pages,
});

/** The work on all boards that I may read, of one district where one is named. */
export const overviewPagesQuery = (district?: string) =>
  infiniteQueryOptions({
    queryKey: ['work', 'overview', 'pages', { district: district ?? null }],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/work/overview', {
          params: { query: { limit: 50, ...(district ? { district } : {}), ...after(pageParam) } },
        }),
      ),
    ...pages,
  });
