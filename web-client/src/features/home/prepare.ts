import type { QueryClient } from '@tanstack/react-query';
import { feedQuery, meQuery, personQuery } from '@/api/queries';
import { managedBy, myQuestionsQuery, myWorkQuery, newsQuery, unreadTopQuery, waitingRequestsQuery } from './queries';

const longest = 1_000;

/**
 * Asks for all of the home page at once and waits a little for it, so that it appears whole and nothing that comes late
 * pushes down what is being read. What does not come in time comes when it comes.
 */
export async function prepareHome(client: QueryClient): Promise<void> {
  const me = await client.ensureQueryData(meQuery);
  const parts = [
    client.ensureInfiniteQueryData(feedQuery()),
    client.ensureInfiniteQueryData(newsQuery),
    client.ensureInfiniteQueryData(myQuestionsQuery(me.personId)),
    client.ensureQueryData(personQuery(me.personId)),
    client.ensureQueryData(unreadTopQuery),
    client.ensureQueryData(myWorkQuery),
    ...managedBy(me).map(({ communityId }) => client.ensureQueryData(waitingRequestsQuery(communityId))),
  ];
  await Promise.race([Promise.allSettled(parts), new Promise((resolve) => setTimeout(resolve, longest))]);
}
