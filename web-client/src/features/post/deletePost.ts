import type { QueryClient } from '@tanstack/react-query';
import { api, done } from '@/api/http';
import { letGo } from '@/ui/feedback/leaving';
import { removeFromLists } from './cache';

/** Hides a post, and deletes it when its undo is no longer offered. Answers how to take that back. */
export const deletePost = (client: QueryClient, id: string): (() => void) =>
  letGo(id, async () => {
    await done(api.DELETE('/api/posts/{id}', { params: { path: { id } }, keepalive: true }));
    removeFromLists(client, id);
  });
