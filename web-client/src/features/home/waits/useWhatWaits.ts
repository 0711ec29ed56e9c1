import { useQueries, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { meQuery } from '@/api/queries';
import { useHappenings } from '@/api/useLive';
import { useNow } from '@/ui/text/useNow';
import { managedBy, myWorkQuery, unreadTopQuery, waitingRequestsQuery } from '../queries';
import { dueSoon } from './dueSoon';

const mostCards = 3;

/** What waits for whoever is signed in: unread notifications, cards that are due or late, people who ask to join. */
export function useWhatWaits() {
  const client = useQueryClient();
  const now = useNow();
  const { data: me } = useSuspenseQuery(meQuery);
  const managed = managedBy(me);
  const { data: unread } = useQuery(unreadTopQuery);
  const { data: work } = useQuery(myWorkQuery);
  const asked = useQueries({ queries: managed.map(({ communityId }) => waitingRequestsQuery(communityId)) });
  useHappenings(['card.assigned', 'card.unassigned', 'card.edited', 'card.moved', 'card.archived'], () => {
    void client.invalidateQueries({ queryKey: ['work', 'mine'] });
  });
  useHappenings(['membership.requested', 'membership.granted', 'membership.declined'], ({ communityId }) => {
    void client.invalidateQueries({ queryKey: waitingRequestsQuery(communityId).queryKey });
  });
  const requests = managed.flatMap((community, at) => {
    const people = asked[at]?.data?.items ?? [];
    return people.length > 0 ? [{ community, people, more: asked[at]?.data?.next !== null }] : [];
  });
  return {
    // Who asks to join stands below by community, so that nothing is said twice.
    notifications: (unread?.items ?? []).filter(({ kind }) => kind !== 'MEMBERSHIP_REQUESTED'),
    cards: dueSoon(work?.items ?? [], new Date(now)).slice(0, mostCards),
    requests,
  };
}

export type WhatWaits = ReturnType<typeof useWhatWaits>;

export const countOf = ({ notifications, cards, requests }: WhatWaits): number =>
  notifications.length + cards.length + requests.length;
