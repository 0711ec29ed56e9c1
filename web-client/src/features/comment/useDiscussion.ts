import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { commentsIn, positionOf } from './commentPages';
import { commentsQuery } from './commentsQuery';
import { wasWrittenHere } from './unsent';
import { useArrivals } from './useArrivals';
import type { CommentLink } from './useCommentLink';
import { useLiveComments } from './useLiveComments';

/** So many comments before either end of what is in memory the next ones are asked for: about two screens. */
const ahead = 15;

/**
 * The part of a discussion that is in memory, how it grows either way, and what others add to it. Where the comment
 * that the address means is not in memory, the part around it is read.
 */
export function useDiscussion(postId: string, { sort, linked, visit }: CommentLink) {
  const [around, setAround] = useState(linked);
  const [followed, setFollowed] = useState(linked);
  const wish = { sort, around };
  const options = commentsQuery(postId, wish);
  const query = useInfiniteQuery(options);
  const { data, hasNextPage, hasPreviousPage, isFetching } = query;
  const comments = useMemo(() => commentsIn(data), [data]);
  const holds = (id: string) => comments.some((comment) => comment.id === id);
  if (followed !== linked) {
    setFollowed(linked);
    setAround(linked === undefined || !holds(linked) ? linked : around);
  }
  const arrivals = useArrivals(postId, wish);
  const edgeInSight = useRef(false);
  const arrivedOn = useRef<string>(undefined);
  const appends = sort !== 'newest';

  useLiveComments(postId, options.queryKey, (written) => {
    const others = written.filter((id) => !wasWrittenHere(id));
    if (others.length > 0 && appends && (edgeInSight.current || comments.length === 0)) {
      void arrivals.catchUp();
    } else if (others.length > 0) {
      arrivals.wait(others);
    }
  });

  /** Before the list has come to the comment that is meant, what is on the screen says nothing. */
  const isOnTheWay = (first: number, last: number): boolean => {
    const at = comments.findIndex(({ id }) => id === linked);
    if (at < 0 || arrivedOn.current === visit) {
      return false;
    }
    const there = at >= first && at <= last;
    arrivedOn.current = there ? visit : undefined;
    return !there;
  };
  const onVisible = (first: number, last: number) => {
    if (isOnTheWay(first, last)) {
      return;
    }
    if (hasNextPage && !isFetching && last >= comments.length - ahead) {
      void query.fetchNextPage();
    } else if (hasPreviousPage && !isFetching && first < ahead) {
      void query.fetchPreviousPage();
    }
    edgeInSight.current = arrivals.holdsEdge() && (appends ? last >= comments.length - 2 : first === 0);
    if (appends && edgeInSight.current && arrivals.waiting.length > 0) {
      void arrivals.catchUp();
    }
  };
  return {
    name: options.queryKey.join('/'),
    query,
    comments,
    position: positionOf(data),
    around,
    holds,
    waiting: arrivals.waiting.filter((id) => !holds(id)),
    arrivals,
    edgeInSight: () => edgeInSight.current || comments.length === 0,
    onVisible,
  };
}

export type Discussion = ReturnType<typeof useDiscussion>;
