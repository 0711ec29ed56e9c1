import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { meQuery } from '@/api/queries';
import { Empty } from '@/ui/feedback/Empty';
import { communitiesQuery } from './queries';

/** Invites to look around, or to be the first to say something. */
export function EmptyHome({ belongsSomewhere }: { belongsSomewhere: boolean }) {
  const { t } = useLingui();
  return belongsSomewhere ? (
    <Empty
      title={t`It is quiet here so far`}
      action={<Button renderRoot={(props) => <Link to="/posts/new" {...props} />}>{t`Write the first post`}</Button>}
    >
      {t`No one in your communities has written anything yet. A question or a hello is a good start.`}
    </Empty>
  ) : (
    <NowhereYet />
  );
}

function NowhereYet() {
  const { t } = useLingui();
  const { data: me } = useSuspenseQuery(meQuery);
  const { data } = useInfiniteQuery(communitiesQuery);
  const noneAtAll = data?.pages[0]?.items.length === 0 && !me.roles.includes('guest');
  return noneAtAll ? (
    <Empty
      title={t`There are no communities yet`}
      action={
        <Button renderRoot={(props) => <Link to="/communities/new" {...props} />}>{t`Start the first one`}</Button>
      }
    >
      {t`Start with your team, your district or a question many people have. What is said there appears on this page.`}
    </Empty>
  ) : (
    <Empty
      title={t`You are not in a community yet`}
      action={<Button renderRoot={(props) => <Link to="/communities" {...props} />}>{t`Look around`}</Button>}
    >
      {t`Join one or two that fit your work. What is said there appears on this page.`}
    </Empty>
  );
}
