import { useSyncExternalStore } from 'react';

/** A comment that was sent off and of which nobody knows yet that it arrived. */
export interface Unsent {
  id: string;
  body: string;
  replyTo: string | null;
}

/*
 * Kept on this device until the server has it, so that neither a failure nor a reload loses a text. Sending one again
 * makes no second comment: the id is the same.
 */
const listeners = new Set<() => void>();
const writtenHere = new Set<string>();
const none: Unsent[] = [];
let read: { key: string; text: string | null; comments: Unsent[] } | undefined;

const keyOf = (postId: string, personId: string) => `kring-unsent-${postId}-${personId}`;

export function useUnsent(postId: string, personId: string): Unsent[] {
  return useSyncExternalStore(subscribe, () => unsentIn(keyOf(postId, personId)));
}

/** Whether a comment was sent from this window, which shows it without being told. */
export const wasWrittenHere = (id: string): boolean => writtenHere.has(id);

export function keep(postId: string, personId: string, comment: Unsent): void {
  writtenHere.add(comment.id);
  store(keyOf(postId, personId), (comments) => [...comments.filter(({ id }) => id !== comment.id), comment]);
}

export function forget(postId: string, personId: string, id: string): void {
  store(keyOf(postId, personId), (comments) => comments.filter((comment) => comment.id !== id));
}

function store(key: string, change: (comments: Unsent[]) => Unsent[]): void {
  const changed = change(unsentIn(key));
  if (changed.length > 0) {
    localStorage.setItem(key, JSON.stringify(changed));
  } else {
    localStorage.removeItem(key);
  }
  listeners.forEach((tell) => tell());
}

/** The same array as before where nothing changed. */
function unsentIn(key: string): Unsent[] {
  const text = localStorage.getItem(key);
  if (read?.key !== key || read.text !== text) {
    read = { key, text, comments: text ? (JSON.parse(text) as Unsent[]) : none };
  }
  return read.comments;
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  window.addEventListener('storage', changed);
  return () => {
    listeners.delete(changed);
    window.removeEventListener('storage', changed);
  };
}
