import { useQueryClient, type UseSuspenseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { Post } from '@/api/types';
import { useHappenings } from '@/api/useLive';
import { usePostsAsTheyChange } from '../usePostsAsTheyChange';

const saysTheSame = (one: Post, other: Post): boolean =>
  one.title === other.title && one.body === other.body && one.tags.join() === other.tags.join();

/**
 * The post as it is now, but with the words that were there when the reader began: what somebody changes meanwhile
 * waits until it is asked for. Counts and accepted answers follow at once.
 */
export function useShownPost({ data: post, isStale, isFetchedAfterMount }: UseSuspenseQueryResult<Post>) {
  const client = useQueryClient();
  const [words, setWords] = useState(post);
  // What was in memory when the page was opened may be old: the first answer replaces it.
  const [settled, setSettled] = useState(!isStale);
  if (!settled && isFetchedAfterMount) {
    setSettled(true);
    setWords(post);
  }
  const [deleted, setDeleted] = useState(false);
  usePostsAsTheyChange([post.id]);
  useHappenings(['post.deleted'], ({ postId }) => {
    if (postId === post.id) {
      setDeleted(true);
      client.removeQueries({ queryKey: ['post', post.id], type: 'inactive' });
    }
  });
  return {
    shown: { ...post, title: words.title, body: words.body, tags: words.tags, editedAt: words.editedAt },
    edited: !saysTheSame(words, post),
    deleted,
    showEdited: () => setWords(post),
  };
}
