import { useMutation, useMutationState, type MutationState } from '@tanstack/react-query';
import { answer, api } from '@/api/http';
import { forget, keep, useUnsent, type Unsent } from './unsent';

export interface Outgoing extends Unsent {
  /** Why it is not there yet; null for one that was left unsent by an earlier visit. */
  failure: Error | null;
  sending: boolean;
  /** It goes by itself when the connection is back. */
  paused: boolean;
}

/**
 * Sends comments, and knows which ones did not arrive.
 *
 * @param onArrived called when the server has one, before it is forgotten here
 */
export function useSend(postId: string, personId: string, onArrived: (id: string) => Promise<void>) {
  const mutationKey = ['write-comment', postId];
  const unsent = useUnsent(postId, personId);
  const { mutate } = useMutation({
    mutationKey,
    gcTime: Number.POSITIVE_INFINITY,
    mutationFn: ({ id, body, replyTo }: Unsent) =>
      answer(api.POST('/api/posts/{postId}/comments', { params: { path: { postId } }, body: { id, body, replyTo } })),
    onSuccess: async (_, { id }) => {
      await onArrived(id).catch(() => {});
      forget(postId, personId, id);
    },
  });
  const tries = useMutationState({
    filters: { mutationKey },
    select: ({ state }) => state as MutationState<unknown, Error, Unsent>,
  });
  return {
    outgoing: unsent.map((comment) => outgoing(comment, tries)),
    send: (comment: Unsent) => {
      keep(postId, personId, comment);
      mutate(comment);
    },
    drop: (id: string) => forget(postId, personId, id),
  };
}

function outgoing(comment: Unsent, tries: MutationState<unknown, Error, Unsent>[]): Outgoing {
  const last = tries.findLast(({ variables }) => variables?.id === comment.id);
  return {
    ...comment,
    failure: last?.error ?? null,
    sending: last !== undefined && last.status !== 'error',
    paused: last?.isPaused ?? false,
  };
}
