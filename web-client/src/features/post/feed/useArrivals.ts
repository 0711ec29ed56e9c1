import { useState } from 'react';
import type { Post } from '@/api/types';
import { useReader } from '../useReader';

const timeOf = (post: Post) => Date.parse(post.createdAt);

/**
 * Which posts of a list are shown: all that were there when it was opened and the reader's own. What others wrote since
 * waits, however it came into the list, so that nothing moves under the reader's eyes.
 *
 * @param posts newest first
 */
export function useArrivals(posts: Post[]) {
  const { isMine } = useReader();
  const [newest] = posts;
  const [since, setSince] = useState<number>();
  if (since === undefined && newest) {
    setSince(timeOf(newest));
  }
  const waits = (post: Post) => timeOf(post) > (since ?? Number.POSITIVE_INFINITY) && !isMine(post);
  return {
    shown: posts.filter((post) => !waits(post)),
    waiting: posts.filter(waits).length,
    showAll: () => newest && setSince(timeOf(newest)),
  };
}
