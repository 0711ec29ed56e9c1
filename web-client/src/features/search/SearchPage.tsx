import { useLingui } from '@lingui/react/macro';
import { useMediaQuery } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Page } from '@/ui/page/Page';
import { Chosen } from './Chosen';
import { Experts } from './Experts';
import { Filters } from './filters/Filters';
import { FiltersFolded } from './filters/FiltersFolded';
import { Outcome } from './Outcome';
import { isWish, searchQuery } from './searchQuery';
import { Tips } from './Tips';
import type { Wish } from './wish';
import classes from './search.module.css';

interface SearchPageProps {
  wish: Wish;
  onWish: (wish: Wish) => void;
  /** The search field, where the bar above has none. */
  field: ReactNode;
}

/** Everything that the reader may see, found by words and narrowed by what it is, where it stands and who wrote it. */
export function SearchPage({ wish, onWish, field }: SearchPageProps) {
  const { t } = useLingui();
  const roomy = useMediaQuery('(min-width: 75em)', true, { getInitialValueInEffect: false });
  const found = useInfiniteQuery(searchQuery(wish));
  const facets = found.data?.pages[0]?.facets;
  const filters = <Filters wish={wish} facets={facets} onWish={onWish} />;
  const q = wish.q.trim();
  return (
    <Page title={q ? t`“${q}” in Kring` : t`Search`} aside={roomy && isWish(wish) ? filters : null}>
      {field ? <div className={classes.field}>{field}</div> : null}
      {isWish(wish) ? (
        <div className={classes.found}>
          {roomy ? null : <FiltersFolded wish={wish}>{filters}</FiltersFolded>}
          <Chosen wish={wish} facets={facets} onWish={onWish} />
          <Experts wish={wish} />
          <Outcome found={found} wish={wish} onWish={onWish} />
        </div>
      ) : (
        <Tips />
      )}
    </Page>
  );
}
