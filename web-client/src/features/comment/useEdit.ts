import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, ifMatch } from '@/api/http';
import { Problem } from '@/api/problem';
import type { Comment } from '@/api/types';
import { refusal } from '@/ui/feedback/notices';
import { withChanged } from './commentPages';
import { commentQuery } from './commentsQuery';
import { useChangeComments } from './thread';

interface Text {
  body: string;
  /** Which version was read before it was changed. */
  version: number;
}

/** Saves a changed comment; where somebody else changed it meanwhile, answers their version as `theirs`. */
export function useEdit(postId: string, commentId: string, onSaved: () => void) {
  const client = useQueryClient();
  const change = useChangeComments(postId);
  const [theirs, setTheirs] = useState<Comment>();
  const { mutate, isPending } = useMutation({
    mutationFn: ({ body, version }: Text) =>
      answer(
        api.PUT('/api/comments/{id}', {
          params: { path: { id: commentId }, header: ifMatch(version) },
          body: { body },
        }),
      ),
    onSuccess: ({ version }, { body }) => {
      const editedAt = new Date().toISOString();
      change((data) => withChanged(data, commentId, (comment) => ({ ...comment, body, version, editedAt })));
      onSaved();
    },
    onError: async (error) => {
      if (error instanceof Problem && error.status === 412) {
        const now = await client.fetchQuery({ ...commentQuery(commentId), staleTime: 0 });
        change((data) => withChanged(data, commentId, () => now));
        setTheirs(now);
      } else {
        refusal(error);
      }
    },
  });
  return { save: mutate, saving: isPending, theirs };
}
