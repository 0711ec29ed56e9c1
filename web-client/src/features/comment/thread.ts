import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { createContext, use } from 'react';
import { meQuery } from '@/api/queries';
import type { Comment, CommunityRole } from '@/api/types';
import type { CommentPages } from './commentsQuery';

/** The discussion that a comment stands in: who reads it there, and what its rows ask of it. */
export interface Thread {
  postId: string;
  communityId: string;
  personId: string;
  /** Undefined for who is no member, and only reads. */
  role: CommunityRole | undefined;
  /** Only questions have answers to accept. */
  mayAccept: boolean;
  reply: (to: Comment) => void;
  setEditing: (id: string, editing: boolean) => void;
}

export const ThreadContext = createContext<Thread | null>(null);

export function useThread(): Thread {
  const thread = use(ThreadContext);
  if (!thread) {
    throw new Error('A comment is shown outside a discussion.');
  }
  return thread;
}

export function useReader(communityId: string): Pick<Thread, 'personId' | 'role'> {
  const { data: me } = useSuspenseQuery(meQuery);
  return { personId: me.personId, role: me.communities.find((each) => each.communityId === communityId)?.role };
}

/** The services decide; this decides what is offered. */
export const mayChange = ({ role, personId }: Thread, { author }: Comment): boolean =>
  role === 'MANAGER' || (role !== undefined && author?.personId === personId);

/** Changes the comments in memory, whichever way they are sorted. */
export function useChangeComments(postId: string) {
  const client = useQueryClient();
  return (change: (data: CommentPages) => CommentPages) =>
    client.setQueriesData<CommentPages>({ queryKey: ['comments', postId] }, (data) => data && change(data));
}
