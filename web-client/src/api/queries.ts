import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, api } from './http';
import { keepingSame } from './sameCards';
import type { Board, Post, PostAsItWas, PostKind } from './types';

/*
 * What pages read, each under one key, so that a change or the live stream can name what is no longer true.
 * A key begins with the thing: ['post', id], ['posts', …] for lists of posts.
 */

/** For queries of lists: one cursor leads to the next page. */
export const pages = {
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page: { next: string | null }) => page.next ?? undefined,
};
export const after = (cursor: string | undefined) => (cursor ? { after: cursor } : {});

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => answer(api.GET('/api/me')),
  staleTime: 5 * 60_000,
});

export const districtsQuery = queryOptions({
  queryKey: ['districts'],
  queryFn: () => answer(api.GET('/api/districts', { params: { query: { limit: 100 } } })),
  staleTime: 60 * 60_000,
});

/** The teams of a district; asked only where there is one. */
export const teamsQuery = (districtId: string | null) =>
  queryOptions({
    queryKey: ['teams', districtId],
    queryFn: () =>
      answer(
        api.GET('/api/districts/{districtId}/teams', {
          params: { path: { districtId: districtId! }, query: { limit: 100 } },
        }),
      ),
    enabled: districtId !== null,
    staleTime: 60 * 60_000,
  });

export const communityQuery = (communityId: string) =>
  queryOptions({
    queryKey: ['community', communityId],
    queryFn: () => answer(api.GET('/api/communities/{communityId}', { params: { path: { communityId } } })),
  });

export const personQuery = (personId: string) =>
  queryOptions({
    queryKey: ['person', personId],
    queryFn: () => answer(api.GET('/api/people/{personId}', { params: { path: { personId } } })),
  });

export interface PostFilter {
  community?: string;
  kind?: PostKind;
  tag?: string;
  author?: string;
}

export const postsQuery = (filter: PostFilter) =>
  infiniteQueryOptions({
    queryKey: ['posts', filter],
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/posts', { params: { query: { ...filter, ...after(pageParam) } } })),
    ...pages,
  });

export const feedQuery = () =>
  infiniteQueryOptions({
    queryKey: ['posts', 'feed'],
    queryFn: ({ pageParam }) => answer(api.GET('/api/feed', { params: { query: after(pageParam) } })),
    ...pages,
  });

export const postQuery = (id: string) =>
  queryOptions({
    queryKey: ['post', id],
    queryFn: async () => (await answer(api.GET('/api/posts/{id}', { params: { path: { id } } }))) as Post,
  });

/** The text of a post as it stood at a moment. What is past does not change. */
export const postAsItWasQuery = (id: string, at: string) =>
  queryOptions({
    queryKey: ['post', id, at],
    queryFn: async () =>
      (await answer(api.GET('/api/posts/{id}', { params: { path: { id }, query: { at } } }))) as PostAsItWas,
    staleTime: Number.POSITIVE_INFINITY,
  });

export const boardsQuery = (filter: { community?: string; district?: string }) =>
  infiniteQueryOptions({
    queryKey: ['boards', filter],
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/boards', { params: { query: { ...filter, ...after(pageParam) } } })),
    ...pages,
  });

export const boardQuery = (id: string) =>
  queryOptions({
    queryKey: ['board', id],
    queryFn: () => answer(api.GET('/api/boards/{id}', { params: { path: { id } } })),
    structuralSharing: (before, now) => keepingSame(before as Board | undefined, now as Board),
  });

/** A board as it was at an instant; the past does not change. */
export const boardThenQuery = (id: string, at: string) =>
  queryOptions({
    queryKey: ['board-then', id, at],
    queryFn: () => answer(api.GET('/api/boards/{id}', { params: { path: { id }, query: { at } } })),
    structuralSharing: (before, now) => keepingSame(before as Board | undefined, now as Board),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const cardQuery = (id: string) =>
  queryOptions({
    queryKey: ['card', id],
    queryFn: () => answer(api.GET('/api/cards/{id}', { params: { path: { id } } })),
  });

export const unreadQuery = queryOptions({
  queryKey: ['notifications', 'unread'],
  queryFn: () => answer(api.GET('/api/notifications/unread-count')),
  staleTime: Number.POSITIVE_INFINITY,
});
