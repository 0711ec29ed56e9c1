import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import { communityQuery } from '@/api/queries';
import type { Community } from '@/api/types';

interface CommunityList {
  items: Community[];
  next: string | null;
}

/** Changes a community wherever it is shown, before or without asking the server. */
export function changeCommunity(client: QueryClient, id: string, change: (community: Community) => Community): void {
  const changeIt = (community: Community) => (community.id === id ? change(community) : community);
  client.setQueryData(communityQuery(id).queryKey, (shown) => shown && change(shown));
  client.setQueriesData<InfiniteData<CommunityList>>(
    { queryKey: ['communities'] },
    (list) => list && { ...list, pages: list.pages.map((page) => ({ ...page, items: page.items.map(changeIt) })) },
  );
}

/** After who I am there has changed: the rail, the lists, and all that I may see or no longer see. */
export async function refreshMembership(client: QueryClient, id: string): Promise<void> {
  const stale = [['me'], ['community', id], ['communities'], ['members', id], ['posts'], ['boards'], ['work']];
  await Promise.all(stale.map((queryKey) => client.invalidateQueries({ queryKey })));
}
