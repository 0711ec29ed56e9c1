import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Button, VisuallyHidden } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Empty } from '@/ui/feedback/Empty';
import { Refused } from '@/ui/feedback/Refused';
import { Waiting } from '@/ui/feedback/Waiting';
import { More } from '@/ui/list/More';
import { CommunityCard } from './CommunityCard';
import { communitiesQuery } from './queries';
import { StartCommunity } from './StartCommunity';
import classes from './communities.module.css';

interface CommunityListProps {
  show: 'mine' | 'all';
  q: string;
}

/** What was found stays while the next letter is searched, so that the page does not flicker. */
export function CommunityList({ show, q }: CommunityListProps) {
  const { t } = useLingui();
  const query = useInfiniteQuery({
    ...communitiesQuery({ ...(show === 'mine' ? { mine: true } : {}), ...(q ? { q } : {}) }),
    placeholderData: keepPreviousData,
  });
  const found = query.data?.pages.flatMap((page) => page.items) ?? [];
  if (query.isPending) {
    return <Waiting rows={4} height={150} />;
  }
  if (query.isError && found.length === 0) {
    return <Refused error={query.error} retry={() => void query.refetch()} />;
  }
  return (
    <>
      <VisuallyHidden role="status">
        {q ? t`${plural(found.length, { one: '# community found', other: '# communities found' })}` : ''}
      </VisuallyHidden>
      {found.length === 0 ? <NothingFound show={show} q={q} /> : null}
      <ul className={classes.grid} aria-busy={query.isPlaceholderData}>
        {found.map((community) => (
          <CommunityCard key={community.id} community={community} />
        ))}
      </ul>
      <More of={query} />
    </>
  );
}

function NothingFound({ show, q }: CommunityListProps) {
  const { t } = useLingui();
  if (show === 'all') {
    return q ? (
      <Empty title={t`No community by that name`}>{t`Try another word. Or start it yourself: anyone can.`}</Empty>
    ) : (
      <Empty title={t`No communities yet`} action={<StartCommunity />}>
        {t`Start the first one: about your work, your district, your question.`}
      </Empty>
    );
  }
  return (
    <Empty
      title={q ? t`None of your communities has that name` : t`You are not in a community yet`}
      action={<LookAround q={q} />}
    >
      {q
        ? t`Perhaps you have not joined it yet.`
        : t`Join one, and what is written there will appear on your home page.`}
    </Empty>
  );
}

function LookAround({ q }: { q: string }) {
  const { t } = useLingui();
  return (
    <Button
      variant="default"
      renderRoot={(props) => <Link to="/communities" search={{ show: 'all', ...(q ? { q } : {}) }} {...props} />}
    >
      {q ? t`Search all communities` : t`See all communities`}
    </Button>
  );
}
