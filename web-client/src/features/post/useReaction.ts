import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, done } from '@/api/http';
import type { Reaction } from '@/api/types';
import { refusal } from '@/ui/feedback/notices';
import { reacted } from '@/ui/reactions/reacted';
import { changePost, readAgain } from './cache';

export const reactingTo = (postId: string) => ['react', postId];

/** Reacts to a post: shown at once, taken back with the reason where it is refused. */
export function useReaction(postId: string) {
  const client = useQueryClient();
  const { mutate } = useMutation({
    mutationKey: reactingTo(postId),
    // One after the other, so that the last click decides.
    scope: { id: `react-${postId}` },
    mutationFn: ({ reaction, given }: { reaction: Reaction; given: boolean }) => {
      const params = { params: { path: { id: postId, reaction } } };
      const path = '/api/posts/{id}/reactions/{reaction}';
      return done(given ? api.PUT(path, params) : api.DELETE(path, params));
    },
    onMutate: ({ reaction, given }) => changePost(client, postId, (post) => reacted(post, reaction, given)),
    onError: (error, { reaction, given }) => {
      changePost(client, postId, (post) => reacted(post, reaction, !given));
      refusal(error);
    },
    onSettled: () => {
      if (client.isMutating({ mutationKey: reactingTo(postId) }) === 1) {
        readAgain(client, postId).catch(() => {});
      }
    },
  });
  return (reaction: Reaction, given: boolean) => mutate({ reaction, given });
}
