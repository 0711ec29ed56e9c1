import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { api, done } from '@/api/http';
import { postQuery } from '@/api/queries';
import type { Comment, Post } from '@/api/types';

const pause = 4_000;

/**
 * Tells the server how far somebody has read: the newest comment that was on the screen, every few seconds and when
 * the page is left. Answers how far they were when they came, which stays while they read on.
 */
export function useLastRead(postId: string, lastRead: Post['lastRead']) {
  const client = useQueryClient();
  const [before] = useState(lastRead);
  const newest = useRef<Comment>(undefined);
  const told = useRef(before?.commentId);
  const beyond = useRef(before === null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const tell = useEffectEvent(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const commentId = newest.current?.id;
    if (!commentId || commentId === told.current) {
      return;
    }
    told.current = commentId;
    const params = { params: { path: { id: postId } } };
    done(api.PUT('/api/posts/{id}/last-read', { ...params, body: { commentId }, keepalive: true })).catch(() => {});
    // The server never goes back; what stands here must not either.
    if (beyond.current) {
      const reached = { commentId, at: new Date().toISOString() };
      client.setQueryData<Post>(postQuery(postId).queryKey, (post) => post && { ...post, lastRead: reached });
    }
  });
  useEffect(() => {
    document.addEventListener('visibilitychange', tell);
    return () => {
      document.removeEventListener('visibilitychange', tell);
      tell();
    };
  }, []);
  const seen = (comments: Comment[]) => {
    if (document.visibilityState === 'hidden' || comments.length === 0) {
      return;
    }
    const latest = [...comments, newest.current ?? comments[0]!].reduce((a, b) => (isLater(b, a) ? b : a));
    beyond.current ||= comments.some(({ id, createdAt }) => id === before?.commentId || createdAt > before!.at);
    if (latest !== newest.current) {
      newest.current = latest;
      timer.current ??= setTimeout(tell, pause);
    }
  };
  return { before, seen };
}

const isLater = (a: Comment, b: Comment): boolean =>
  a.createdAt === b.createdAt ? a.id > b.id : a.createdAt > b.createdAt;
