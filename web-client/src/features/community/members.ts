import { useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient, type InfiniteData, type QueryClient } from '@tanstack/react-query';
import { answer, api, done } from '@/api/http';
import type { Community, CommunityRole, Member } from '@/api/types';
import { letGo } from '@/ui/feedback/leaving';
import { notice, refusal } from '@/ui/feedback/notices';
import { changeCommunity, refreshMembership } from './cache';

/** Under which id somebody is hidden who is about to be out of a community, or of the list of those who ask. */
export const departure = (communityId: string, personId: string) => `${communityId}/${personId}`;

/** Changes what somebody is in a community: shown at once, taken back if refused, as for the last manager. */
export function useChangeRole(community: Community, member: Member) {
  const client = useQueryClient();
  const { personId } = member;
  return useMutation({
    mutationFn: (role: CommunityRole) =>
      answer(
        api.PUT('/api/communities/{communityId}/members/{personId}', {
          params: { path: { communityId: community.id, personId } },
          body: { role },
        }),
      ),
    onMutate: (role) => changeMember(client, community.id, { ...member, role }),
    onError: (error) => {
      changeMember(client, community.id, member);
      refusal(error);
    },
    onSettled: () => refreshMembership(client, community.id),
  });
}

/** Takes somebody out of the list at once, and out of the community when the undo is no longer offered. */
export function useRemoveMember(community: Community, { personId, name }: Member) {
  const { t } = useLingui();
  const client = useQueryClient();
  const path = { communityId: community.id, personId };
  const count = (by: number) =>
    changeCommunity(client, community.id, (shown) => ({ ...shown, memberCount: shown.memberCount + by }));
  return () => {
    count(-1);
    const stay = letGo(departure(community.id, personId), () =>
      done(
        api.DELETE('/api/communities/{communityId}/members/{personId}', { params: { path }, keepalive: true }),
      ).finally(() => refreshMembership(client, community.id)),
    );
    notice(t`${name} is no longer in ${community.name}.`, () => {
      stay();
      count(1);
    });
  };
}

function changeMember(client: QueryClient, communityId: string, changed: Member): void {
  client.setQueriesData<InfiniteData<{ items: Member[]; next: string | null }>>(
    { queryKey: ['members', communityId] },
    (list) =>
      list && {
        ...list,
        pages: list.pages.map((page) => ({
          ...page,
          items: page.items.map((shown) => (shown.personId === changed.personId ? changed : shown)),
        })),
      },
  );
}
