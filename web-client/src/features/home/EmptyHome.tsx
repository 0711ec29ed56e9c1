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
      title={t`It is still quiet here`}
      action={<Button renderRoot={(props) => <Link to="/posts/new" {...props} />}>{t`Write the first post`}</Button>}
    >
      {t`Nobody in your communities has written anything yet. A question or a hello is a good beginning.`}
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
      title={t`There is no community yet`}
      action={<Button renderRoot={(props) => <Link to="/communities/new" {...props} />}>{t`Start the first`}</Button>}
    >
      {t`Begin with your team, your district or a question that many have. What is said there comes to this page.`}
    </Empty>
  ) : (
    <Empty
      title={t`You are in no community yet`}
      action={<Button renderRoot={(props) => <Link to="/communities" {...props} />}>{t`Look around`}</Button>}
    >
      {t`Join one or two that fit your work. What is said there comes to this page.`}
    </Empty>
  );
}
