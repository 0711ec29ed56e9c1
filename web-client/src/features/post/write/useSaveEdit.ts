import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, ifMatch } from '@/api/http';
import { Problem } from '@/api/problem';
import type { Post } from '@/api/types';
import { readAgain } from '../cache';
import type { PostWords } from './draft';

/** Saves an edit, unless somebody saved another since: then `theirs` is what stands there now, to choose from. */
export function useSaveEdit(postId: string, base: number, onSaved: () => void) {
  const client = useQueryClient();
  const [theirs, setTheirs] = useState<Post>();
  const saving = useMutation({
    networkMode: 'always',
    mutationFn: ({ title, body, tags }: PostWords) =>
      answer(
        api.PUT('/api/posts/{id}', {
          params: { path: { id: postId }, header: ifMatch(theirs?.version ?? base) },
          body: { title: title.trim() || null, body, tags },
        }),
      ),
    onSuccess: async () => {
      await readAgain(client, postId).catch(() => {});
      onSaved();
    },
    onError: async (error) => {
      if (error instanceof Problem && error.status === 412) {
        setTheirs(await readAgain(client, postId));
        saving.reset();
      }
    },
  });
  return { ...saving, theirs };
}
