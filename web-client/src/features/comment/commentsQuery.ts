import { infiniteQueryOptions, queryOptions, type InfiniteData } from '@tanstack/react-query';
import { answer, api } from '@/api/http';
import type { Comment } from '@/api/types';
import type { Sort } from './sort';

/** A stretch of the comments under a post, and the cursors that lead on and back. */
export interface Stretch {
  items: Comment[];
  next: string | null;
  previous: string | null;
}

/** Where a stretch begins; `position` counts the comments before it, as long as anybody knows. */
export interface Stop {
  after?: string;
  before?: string;
  around?: string;
  position?: number;
}

export type CommentPages = InfiniteData<Stretch, Stop>;

/** What is asked for: a whole discussion from its start, or the part of it around one comment. */
export interface Wish {
  sort: Sort;
  around?: string | undefined;
}

/*
 * Forty comments fill four screens. Ten such pages stay in memory, whatever the length of the discussion: further
 * pages push out those at the other end, and scrolling back reads them again.
 */
export const pageSize = 40;
const mostPages = 10;

export const stretchOf = (postId: string, sort: Sort, stop: Stop, limit = pageSize): Promise<Stretch> => {
  const { position: _, ...cursor } = stop;
  const query = { sort, limit, ...cursor };
  return answer(api.GET('/api/posts/{postId}/comments', { params: { path: { postId }, query } }));
};

export const commentsQuery = (postId: string, { sort, around }: Wish) =>
  infiniteQueryOptions<Stretch, Error, CommentPages, readonly string[], Stop>({
    queryKey: ['comments', postId, sort, around ?? 'start'],
    queryFn: ({ pageParam }) => stretchOf(postId, sort, pageParam),
    initialPageParam: around ? { around } : { position: 0 },
    getNextPageParam: ({ next, items }, _, stop) =>
      next ? { after: next, ...moved(stop.position, items.length) } : undefined,
    getPreviousPageParam: ({ previous }, _, stop) =>
      previous ? { before: previous, ...moved(stop.position, -pageSize) } : undefined,
    maxPages: mostPages,
    // The live stream keeps what is shown true; whoever comes back has missed it.
    staleTime: 0,
    refetchOnWindowFocus: false,
  });

const moved = (position: number | undefined, by: number): Pick<Stop, 'position'> =>
  position === undefined ? {} : { position: Math.max(0, position + by) };

/** One comment by itself, for whoever quotes it. */
export const commentQuery = (id: string) =>
  queryOptions({
    queryKey: ['comment', id],
    queryFn: () => answer(api.GET('/api/comments/{id}', { params: { path: { id } } })),
    staleTime: 5 * 60_000,
    retry: false,
  });
