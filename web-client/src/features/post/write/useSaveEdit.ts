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
  const key = ['save-edit', postId];
  const saving = useMutation({
    mutationKey: key,
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
      if (isConflict(error)) {
        setTheirs(await readAgain(client, postId));
      }
    },
  });
  return {
    theirs,
    busy: saving.isPending,
    // A conflict is told by what they saved.
    error: theirs && isConflict(saving.error) ? null : saving.error,
    forgive: saving.reset,
    save: (words: PostWords) => client.isMutating({ mutationKey: key }) === 0 && saving.mutate(words),
  };
}

const isConflict = (error: unknown): boolean => error instanceof Problem && error.status === 412;
