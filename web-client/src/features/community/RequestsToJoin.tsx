import { useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Empty } from '@/ui/feedback/Empty';
import { Refused } from '@/ui/feedback/Refused';
import { useLeaving } from '@/ui/feedback/leaving';
import { Waiting } from '@/ui/feedback/Waiting';
import { More } from '@/ui/list/More';
import { departure } from './members';
import { requestsQuery } from './queries';
import { RequestRow } from './RequestRow';
import { useCommunity } from './useCommunity';
import classes from './members.module.css';

/** Who asks to be let in, for the managers; who asked first stands first. */
export function RequestsToJoin({ communityId }: { communityId: string }) {
  const { t } = useLingui();
  const { community } = useCommunity(communityId);
  const leaving = useLeaving();
  const query = useInfiniteQuery(requestsQuery(communityId));
  const all = query.data?.pages.flatMap((page) => page.items) ?? [];
  const requests = all.filter(({ personId }) => !leaving.has(departure(communityId, personId)));
  return (
    <div className={classes.members}>
      <h2 className={classes.title}>{t`Requests to join`}</h2>
      {query.isPending ? <Waiting rows={3} height={56} /> : null}
      {query.isError && all.length === 0 ? <Refused error={query.error} retry={() => void query.refetch()} /> : null}
      {query.isSuccess && requests.length === 0 ? (
        <Empty title={t`No one is waiting`}>
          {community.access === 'CLOSED'
            ? t`People who ask to join appear here straight away, and you get a notification.`
            : t`No one needs to ask here. People only ask to join closed communities.`}
        </Empty>
      ) : null}
      <ul className={classes.list}>
        {requests.map((request) => (
          <RequestRow key={request.personId} community={community} request={request} />
        ))}
      </ul>
      <More of={query} />
    </div>
  );
}
