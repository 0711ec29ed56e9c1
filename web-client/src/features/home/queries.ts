import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api } from '@/api/http';
import { after, pages } from '@/api/queries';
import type { Me } from '@/api/types';

export const unreadTopQuery = queryOptions({
  queryKey: ['notifications', 'list', 'top'],
  queryFn: () => answer(api.GET('/api/notifications', { params: { query: { unread: true, limit: 3 } } })),
});

export const myWorkQuery = queryOptions({
  queryKey: ['work', 'mine', 'soon'],
  queryFn: () => answer(api.GET('/api/work/mine', { params: { query: { limit: 50 } } })),
});

const mostManaged = 10;

/** Communities whose requests to join wait for this person. */
export const managedBy = (me: Me) => me.communities.filter(({ role }) => role === 'MANAGER').slice(0, mostManaged);

export const waitingRequestsQuery = (communityId: string) =>
  queryOptions({
    queryKey: ['waiting-requests', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/requests', {
          params: { path: { communityId }, query: { limit: 10 } },
        }),
      ),
  });

export const newsQuery = infiniteQueryOptions({
  queryKey: ['posts', 'feed', 'NEWS'],
  queryFn: ({ pageParam }) =>
    answer(api.GET('/api/feed', { params: { query: { kind: 'NEWS', limit: 10, ...after(pageParam) } } })),
  ...pages,
});

/** What there is to discover; the largest communities are found on the first page, as they are all but never new. */
export const communitiesQuery = infiniteQueryOptions({
  queryKey: ['communities', 'discover'],
  queryFn: ({ pageParam }) =>
    answer(api.GET('/api/communities', { params: { query: { limit: 50, ...after(pageParam) } } })),
  ...pages,
});

export const myQuestionsQuery = (author: string) =>
  infiniteQueryOptions({
    queryKey: ['posts', { author, kind: 'QUESTION' }, 'one'],
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/posts', { params: { query: { author, kind: 'QUESTION', limit: 1, ...after(pageParam) } } })),
    ...pages,
  });
