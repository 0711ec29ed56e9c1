import type { Comment, Post } from '@/api/types';

/**
 * The index of the first comment that somebody has not seen yet, in a list of the oldest first; -1 where the border
 * is not in memory or there is nothing beyond it.
 */
export function newFrom(comments: readonly Comment[], lastRead: Post['lastRead']): number {
  if (!lastRead) {
    return -1;
  }
  const last = comments.findIndex(({ id }) => id === lastRead.commentId);
  if (last >= 0) {
    return last + 1 < comments.length ? last + 1 : -1;
  }
  // Deleted meanwhile, or elsewhere: then what was written since tells, if the border lies here.
  const first = comments.findIndex(({ createdAt }) => createdAt > lastRead.at);
  return first > 0 ? first : -1;
}
