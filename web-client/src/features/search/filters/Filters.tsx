import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { facetNames, type Wish } from '../wish';
import { FacetGroup } from './FacetGroup';
import type { Facets } from './facets';
import { Period } from './Period';
import classes from './filters.module.css';

const names = { type: msg`What`, community: msg`Where`, tag: msg`Label`, author: msg`Author` };

interface FiltersProps {
  wish: Wish;
  facets: Facets | undefined;
  onWish: (wish: Wish) => void;
}

/** Narrows by what it is, where it stands, its labels, who wrote it and when; each with how much there is. */
export function Filters({ wish, facets, onWish }: FiltersProps) {
  const { i18n, t } = useLingui();
  return (
    <section aria-label={t`Filters`} className={classes.filters}>
      {facetNames.map((facet) => (
        <FacetGroup key={facet} title={i18n._(names[facet])} {...{ facet, facets, wish, onWish }} />
      ))}
      <Period wish={wish} onWish={onWish} />
    </section>
  );
}
