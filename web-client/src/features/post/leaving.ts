import type { QueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { api, done } from '@/api/http';
import { refusal } from '@/ui/feedback/notices';
import { undoable } from '@/ui/feedback/undoable';
import { removeFromLists } from './cache';

/* A deleted post cannot come back: it is hidden at once, and deleted when its undo is no longer offered. */

let leaving: ReadonlySet<string> = new Set();
const listeners = new Set<() => void>();

/** Ids of posts that this tab hides because they are about to be deleted. */
export const useLeaving = (): ReadonlySet<string> =>
  useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    () => leaving,
  );

/** Hides a post and deletes it later; answers how to take that back. */
export function letGo(client: QueryClient, id: string): () => void {
  const comeBack = () => hide([...leaving].filter((each) => each !== id));
  const stay = undoable(() => {
    done(api.DELETE('/api/posts/{id}', { params: { path: { id } }, keepalive: true }))
      .then(() => removeFromLists(client, id))
      .catch((error: unknown) => refusal(error))
      .finally(comeBack);
  });
  hide([...leaving, id]);
  return () => {
    stay();
    comeBack();
  };
}

function hide(ids: string[]): void {
  leaving = new Set(ids);
  listeners.forEach((tell) => tell());
}
