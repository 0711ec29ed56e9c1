import type { Comment, Post } from '@/api/types';

/**
 * The index of the first comment of somebody else that the reader has not seen yet, in a list of the oldest first; -1
 * where that border is not in memory or nothing lies beyond it.
 */
export function newFrom(comments: readonly Comment[], lastRead: Post['lastRead'], reader: string): number {
  if (!lastRead) {
    return -1;
  }
  const last = comments.findIndex(({ id }) => id === lastRead.commentId);
  // Deleted meanwhile, or elsewhere: then what was written since tells, if the border lies here.
  const first = last >= 0 ? last + 1 : comments.findIndex(({ createdAt }) => createdAt > lastRead.at);
  return first > 0 ? comments.findIndex(({ author }, at) => at >= first && author?.personId !== reader) : -1;
}
