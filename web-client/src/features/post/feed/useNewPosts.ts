import { useQueryClient } from '@tanstack/react-query';
import type { PostFilter } from '@/api/queries';
import type { Post } from '@/api/types';
import { useHappenings } from '@/api/useLive';
import { putFirst, readAgain, removeFromLists } from '../cache';
import { useReader } from '../useReader';

/** Puts what is published while a list is open at its head, and takes out what is deleted. */
export function useNewPosts(source: 'feed' | PostFilter, list: readonly unknown[]): void {
  const client = useQueryClient();
  const { belongsTo } = useReader();
  useHappenings(['post.published', 'post.deleted'], ({ type, postId, communityId }) => {
    if (!postId) {
      return;
    }
    if (type === 'post.deleted') {
      removeFromLists(client, postId);
    } else if (source === 'feed' ? belongsTo(communityId) : (source.community ?? communityId) === communityId) {
      readAgain(client, postId)
        .then((post) => (source === 'feed' || fits(post, source)) && putFirst(client, list, post))
        // Deleted again, or not for this reader: then it is not in the list either.
        .catch(() => {});
    }
  });
}

function fits(post: Post, { kind, tag, author }: PostFilter): boolean {
  return (
    (kind === undefined || post.kind === kind) &&
    (tag === undefined || post.tags.includes(tag)) &&
    (author === undefined || post.author.personId === author)
  );
}
