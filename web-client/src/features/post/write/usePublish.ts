import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { answer, api } from '@/api/http';
import { Problem } from '@/api/problem';
import { feedQuery, postsQuery } from '@/api/queries';
import { putFirst, readAgain } from '../cache';
import { kinds } from '../kinds';
import type { PostDraft } from './draft';

/** Publishes a draft once, however often it is sent. Tried again by hand where there is no connection. */
export function usePublish(id: string, onPublished: () => void) {
  const client = useQueryClient();
  const mutationKey = ['publish', id];
  const publishing = useMutation({
    mutationKey,
    networkMode: 'always',
    mutationFn: send,
    onSuccess: async (_, draft) => {
      await showFirst(client, draft);
      onPublished();
    },
  });
  return {
    busy: publishing.isPending,
    error: publishing.error,
    forgive: publishing.reset,
    publish: (draft: PostDraft) => {
      // The second click of a double one comes before the button has heard of the first.
      const tries = client.getMutationCache().findAll({ mutationKey });
      if (tries.every(({ state }) => state.status === 'error')) {
        publishing.mutate(draft);
      }
    },
  };
}

async function send({ id, communityId, kind, title, body, tags }: PostDraft): Promise<void> {
  const words = { title: kinds[kind].titled || title.trim() ? title.trim() : null, body, tags };
  try {
    await answer(api.POST('/api/posts', { body: { id, communityId: communityId!, kind, ...words } }));
  } catch (error) {
    if (!(error instanceof Problem && error.slug === 'post-exists-already')) {
      throw error;
    }
    // An earlier try had arrived after all, and the words were changed since: then these words count.
    await answer(api.PUT('/api/posts/{id}', { params: { path: { id } }, body: words }));
  }
}

/** The own post stands first in what was read before; that it cannot be read just now changes nothing. */
async function showFirst(client: QueryClient, { id, communityId }: PostDraft): Promise<void> {
  const post = await readAgain(client, id).catch(() => undefined);
  await client.invalidateQueries({ queryKey: ['posts'] });
  if (post) {
    putFirst(client, feedQuery().queryKey, post);
    putFirst(client, postsQuery({ community: communityId! }).queryKey, post);
  }
}
