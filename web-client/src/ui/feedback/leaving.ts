import { useSyncExternalStore } from 'react';
import { refusal } from './notices';
import { undoable } from './undoable';

/* What cannot come back is hidden at once, and removed when its undo is no longer offered. */

let leaving: ReadonlySet<string> = new Set();
const listeners = new Set<() => void>();

/** Ids of what this tab hides because it is about to be removed. */
export const useLeaving = (): ReadonlySet<string> =>
  useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    () => leaving,
  );

/**
 * Hides something and removes it later; answers how to take that back.
 *
 * @param remove sent with `keepalive`; resolves when it is gone from what is shown
 */
export function letGo(id: string, remove: () => Promise<unknown>): () => void {
  const comeBack = () => hide([...leaving].filter((each) => each !== id));
  const stay = undoable(
    () =>
      void remove()
        .catch((error: unknown) => refusal(error))
        .finally(comeBack),
  );
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
