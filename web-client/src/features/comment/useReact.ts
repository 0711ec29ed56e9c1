import { useMutation } from '@tanstack/react-query';
import { api, done } from '@/api/http';
import type { Reaction } from '@/api/types';
import { refusal } from '@/ui/feedback/notices';
import { reacted } from '@/ui/reactions/reacted';
import { withChanged } from './commentPages';
import { useChangeComments } from './thread';

export const reactingTo = (commentId: string) => ['react', commentId];

/** Reacts to a comment: shown at once, taken back with the reason where it is refused. */
export function useReact(postId: string, commentId: string) {
  const change = useChangeComments(postId);
  const show = (reaction: Reaction, given: boolean) =>
    change((data) => withChanged(data, commentId, (comment) => reacted(comment, reaction, given)));
  const { mutate } = useMutation({
    mutationKey: reactingTo(commentId),
    // One after the other, so that the last click decides.
    scope: { id: `react-${commentId}` },
    mutationFn: ({ reaction, given }: { reaction: Reaction; given: boolean }) => {
      const params = { params: { path: { id: commentId, reaction } } };
      const path = '/api/comments/{id}/reactions/{reaction}';
      return done(given ? api.PUT(path, params) : api.DELETE(path, params));
    },
    onMutate: ({ reaction, given }) => show(reaction, given),
    onError: (error, { reaction, given }) => {
      show(reaction, !given);
      refusal(error);
    },
  });
  return (reaction: Reaction, given: boolean) => mutate({ reaction, given });
}
