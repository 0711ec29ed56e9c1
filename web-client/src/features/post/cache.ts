import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import { postQuery } from '@/api/queries';
import type { Post } from '@/api/types';

/* A post is shown in several lists and on its own page at once: what changes, changes in all of them. */

type Pages = InfiniteData<{ items: Post[]; next: string | null }>;

export function changePost(client: QueryClient, id: string, change: (post: Post) => Post): void {
  client.setQueryData<Post>(postQuery(id).queryKey, (post) => (post ? change(post) : post));
  changeLists(client, (items) => items.map((post) => (post.id === id ? change(post) : post)));
}

export const removeFromLists = (client: QueryClient, id: string): void =>
  changeLists(client, (items) => items.filter((post) => post.id !== id));

/** Puts a new post at the head of one list, once. */
export function putFirst(client: QueryClient, list: readonly unknown[], post: Post): void {
  client.setQueryData<Pages>(list, (data) => {
    const [first, ...rest] = data?.pages ?? [];
    return data && first && !data.pages.some((page) => page.items.some(({ id }) => id === post.id))
      ? { ...data, pages: [{ ...first, items: [post, ...first.items] }, ...rest] }
      : data;
  });
}

/** A post for its page: at once where a list has it, then it is read again while it is shown. */
export function openPost(client: QueryClient, id: string): Promise<Post> {
  const { queryKey } = postQuery(id);
  if (!client.getQueryData(queryKey)) {
    const lists = client.getQueriesData<Pages>({ queryKey: ['posts'] });
    const listed = lists.flatMap(([, data]) => data?.pages ?? []).flatMap(({ items }) => items);
    client.setQueryData(
      queryKey,
      listed.find((post) => post.id === id),
      { updatedAt: 1 },
    );
  }
  return client.ensureQueryData(postQuery(id));
}

/** Reads a post again and shows it everywhere as it is now. */
export async function readAgain(client: QueryClient, id: string): Promise<Post> {
  const post = await client.fetchQuery({ ...postQuery(id), staleTime: 0 });
  changePost(client, id, () => post);
  return post;
}

function changeLists(client: QueryClient, change: (items: Post[]) => Post[]): void {
  client.setQueriesData<Pages>({ queryKey: ['posts'] }, (data) =>
    data ? { ...data, pages: data.pages.map((page) => ({ ...page, items: change(page.items) })) } : data,
  );
}
