import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '@/api/http';
import { postQuery } from '@/api/queries';
import type { Post } from '@/api/types';
import { refusal } from '@/ui/feedback/notices';
import { withChanged } from './commentPages';
import { useChangeComments } from './thread';

interface Verdict {
  commentId: string;
  accepted: boolean;
}

/** Accepts a comment as an answer, or no longer: shown at once, taken back with the reason where it is refused. */
export function useAccept(postId: string) {
  const client = useQueryClient();
  const change = useChangeComments(postId);
  const show = ({ commentId, accepted }: Verdict) => {
    change((data) => withChanged(data, commentId, (comment) => ({ ...comment, accepted })));
    client.setQueryData<Post>(postQuery(postId).queryKey, (post) => post && withVerdict(post, commentId, accepted));
  };
  const { mutate } = useMutation({
    scope: { id: `accept-${postId}` },
    mutationFn: ({ commentId, accepted }: Verdict) => {
      const params = { params: { path: { postId, commentId } } };
      const path = '/api/posts/{postId}/accepted-answers/{commentId}';
      return answer(accepted ? api.PUT(path, params) : api.DELETE(path, params));
    },
    onMutate: show,
    onError: (error, { commentId, accepted }) => {
      show({ commentId, accepted: !accepted });
      refusal(error);
    },
  });
  return (commentId: string, accepted: boolean) => mutate({ commentId, accepted });
}

function withVerdict(post: Post, commentId: string, accepted: boolean): Post {
  const others = post.acceptedAnswers.filter((id) => id !== commentId);
  return { ...post, acceptedAnswers: accepted ? [...others, commentId] : others };
}
