import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api } from '@/api/http';
import { after, pages } from '@/api/queries';
import type { CommunityRole } from '@/api/types';

export interface CommunityFilter {
  q?: string;
  mine?: boolean;
}

export const communitiesQuery = (filter: CommunityFilter) =>
  infiniteQueryOptions({
    queryKey: ['communities', filter],
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/communities', { params: { query: { ...filter, ...after(pageParam) } } })),
    ...pages,
  });

export interface MemberFilter {
  q?: string;
  role?: CommunityRole;
}

/** Those who came first stand first, so that newcomers never move what is being read. */
export const membersQuery = (communityId: string, filter: MemberFilter = {}) =>
  infiniteQueryOptions({
    queryKey: ['members', communityId, filter],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/communities/{communityId}/members', {
          params: { path: { communityId }, query: { limit: 50, ...filter, ...after(pageParam) } },
        }),
      ),
    ...pages,
  });

export const requestsQuery = (communityId: string) =>
  infiniteQueryOptions({
    queryKey: ['requests', communityId],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/communities/{communityId}/requests', {
          params: { path: { communityId }, query: { limit: 50, ...after(pageParam) } },
        }),
      ),
    ...pages,
  });

/** People whose name or handle begins like this. */
export const peopleQuery = (q: string) =>
  queryOptions({
    queryKey: ['people', { q, limit: 8 }],
    queryFn: () => answer(api.GET('/api/people', { params: { query: { q, limit: 8 } } })),
  });
