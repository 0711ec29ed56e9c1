import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { IconCloudOff } from '@tabler/icons-react';
import type { SearchAnswer } from '@/api/types';
import { Refused } from '@/ui/feedback/Refused';
import { Waiting } from '@/ui/feedback/Waiting';
import { More } from '@/ui/list/More';
import { NothingFound } from './NothingFound';
import { Results } from './Results';
import { isAway } from './searchQuery';
import type { Wish } from './wish';
import classes from './search.module.css';

interface OutcomeProps {
  found: UseInfiniteQueryResult<InfiniteData<SearchAnswer>>;
  wish: Wish;
  onWish: (wish: Wish) => void;
}

/** How much was found and what, or why there is nothing to see yet. */
export function Outcome({ found, wish, onWish }: OutcomeProps) {
  const { t, i18n } = useLingui();
  const { data, error, failureReason, isPending, isFetching, isPlaceholderData } = found;
  const away = isFetching && isAway(failureReason);
  const total = data?.pages[0]?.total ?? 0;
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const count = i18n.number(total);
  const told = isPending
    ? null
    : t`${plural(total, { 0: 'Nothing found', one: '# result', other: `${count} results` })}`;
  return (
    <div aria-busy={isFetching}>
      <p role="status" className={classes.total}>
        {away ? null : told}
      </p>
      {away ? <Away /> : null}
      {error && !away ? <Refused error={error} retry={() => void found.refetch()} /> : null}
      {isPending && !away && !error ? <Waiting rows={5} height={104} /> : null}
      {data && total === 0 && !away ? <NothingFound wish={wish} onWish={onWish} /> : null}
      <Results items={items} faded={isPlaceholderData} />
      <More of={found} />
    </div>
  );
}

function Away() {
  const { t } = useLingui();
  return (
    <p role="status" className={classes.away}>
      <IconCloudOff size={20} aria-hidden="true" />
      {t`Search is unavailable for a moment. Kring keeps trying; everything else works.`}
    </p>
  );
}
