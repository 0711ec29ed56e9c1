import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { HappeningType } from '@/api/live';
import { useHappenings } from '@/api/useLive';
import { readAgain } from './cache';
import { reactingTo } from './useReaction';

const changing: HappeningType[] = [
  'post.edited',
  'comment.written',
  'comment.deleted',
  'reaction.given',
  'reaction.withdrawn',
  'answer.accepted',
  'answer.no-longer-accepted',
];
const pause = 400;

/** Keeps texts and counts of the shown posts true. What happens in quick succession is read once. */
export function usePostsAsTheyChange(ids: readonly string[]): void {
  const client = useQueryClient();
  const changed = useRef(new Set<string>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useHappenings(changing, ({ postId }) => {
    if (!postId || !ids.includes(postId)) {
      return;
    }
    changed.current.add(postId);
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      for (const id of changed.current) {
        // While the reader reacts, their own wish is the truest there is.
        if (client.isMutating({ mutationKey: reactingTo(id) }) === 0) {
          readAgain(client, id).catch(() => {});
        }
      }
      changed.current.clear();
    }, pause);
  });
}
