import { useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { answer, api } from '@/api/http';
import { Problem } from '@/api/problem';
import type { Community, Member } from '@/api/types';
import { letGo } from '@/ui/feedback/leaving';
import { notice, refusal } from '@/ui/feedback/notices';
import { refreshMembership } from './cache';
import { departure } from './members';
import { requestsQuery } from './queries';

interface MemberList {
  items: Member[];
  next: string | null;
}

/** Lets somebody in: they leave the list at once and come back to it if that was refused. */
export function useApprove(community: Community, request: Member) {
  const { t } = useLingui();
  const client = useQueryClient();
  const { queryKey } = requestsQuery(community.id);
  const { personId, name } = request;
  const path = { communityId: community.id, personId };
  return useMutation({
    mutationFn: () =>
      answer(api.POST('/api/communities/{communityId}/requests/{personId}/approve', { params: { path } })),
    onMutate: () => {
      const before = client.getQueryData(queryKey);
      client.setQueryData<InfiniteData<MemberList, string | undefined>>(
        queryKey,
        (list) => list && without(list, personId),
      );
      return before;
    },
    onSuccess: () => notice(t`${name} is now a member.`),
    onError: (error, _, before) => {
      // Another manager was quicker: then it is right that the request is gone.
      if (!answeredAlready(error)) {
        client.setQueryData(queryKey, before);
      }
      refusal(error);
    },
    onSettled: () => refreshed(client, community.id),
  });
}

/** Sends somebody away: out of sight at once, told to them when the undo is no longer offered. They may ask again. */
export function useDecline(community: Community, { personId, name }: Member) {
  const { t } = useLingui();
  const client = useQueryClient();
  const path = { communityId: community.id, personId };
  return () =>
    notice(
      t`The request from ${name} was declined.`,
      letGo(departure(community.id, personId), () =>
        answer(
          api.POST('/api/communities/{communityId}/requests/{personId}/decline', { params: { path }, keepalive: true }),
        ).finally(() => refreshed(client, community.id)),
      ),
    );
}

async function refreshed(client: ReturnType<typeof useQueryClient>, communityId: string): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: ['requests', communityId] }),
    refreshMembership(client, communityId),
  ]);
}

const answeredAlready = (error: Error) => error instanceof Problem && error.slug === 'request-not-found';

function without<T>(list: InfiniteData<MemberList, T>, personId: string): InfiniteData<MemberList, T> {
  const others = (items: Member[]) => items.filter((each) => each.personId !== personId);
  return { ...list, pages: list.pages.map((page) => ({ ...page, items: others(page.items) })) };
}
