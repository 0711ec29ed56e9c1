import { useLingui } from '@lingui/react/macro';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Empty } from '@/ui/feedback/Empty';
import { Refused } from '@/ui/feedback/Refused';
import { useLeaving } from '@/ui/feedback/leaving';
import { Waiting } from '@/ui/feedback/Waiting';
import { More } from '@/ui/list/More';
import { SearchBox } from '@/ui/list/SearchBox';
import { MemberRow } from './MemberRow';
import { departure } from './members';
import { membersQuery } from './queries';
import { useCommunity } from './useCommunity';
import classes from './members.module.css';

/** Everybody in a community, found by name; managers change roles and remove. */
export function MembersOfCommunity({ communityId, q }: { communityId: string; q: string }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { community, me, mayManage } = useCommunity(communityId);
  const leaving = useLeaving();
  const query = useInfiniteQuery({
    ...membersQuery(communityId, q ? { q } : {}),
    placeholderData: keepPreviousData,
  });
  const all = query.data?.pages.flatMap((page) => page.items) ?? [];
  const members = all.filter(({ personId }) => !leaving.has(departure(communityId, personId)));
  return (
    <div className={classes.members}>
      <h2 className={classes.title}>{t`Members`}</h2>
      <SearchBox
        label={t`Search members`}
        value={q}
        onSearch={(text) =>
          void navigate({
            to: '/communities/$communityId/members',
            params: { communityId },
            search: text ? { q: text } : {},
            replace: true,
          })
        }
      />
      {query.isPending ? <Waiting rows={6} height={56} /> : null}
      {query.isError && all.length === 0 ? <Refused error={query.error} retry={() => void query.refetch()} /> : null}
      {query.isSuccess && members.length === 0 ? (
        <Empty title={t`No member by that name`}>{t`Search by the start of a name or handle.`}</Empty>
      ) : null}
      <ul className={classes.list} aria-busy={query.isPlaceholderData}>
        {members.map((member) => (
          <MemberRow
            key={member.personId}
            community={community}
            member={member}
            mine={member.personId === me.personId}
            mayManage={mayManage}
          />
        ))}
      </ul>
      <More of={query} />
    </div>
  );
}
