import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { isChosen, toggled, type FacetName, type Wish } from '../wish';
import type { Facet, Facets } from './facets';
import { useFacetWords } from './useFacetWords';
import classes from './filters.module.css';

interface FacetGroupProps {
  title: string;
  facet: FacetName;
  facets: Facets | undefined;
  wish: Wish;
  onWish: (wish: Wish) => void;
}

const few = 5;

/** The values of one facet with their counts; what is chosen stays in sight. */
export function FacetGroup({ title, facet, facets, wish, onWish }: FacetGroupProps) {
  const { t, i18n } = useLingui();
  const wordFor = useFacetWords(facets);
  const [all, setAll] = useState(false);
  const values = withChosen(facets?.[facet] ?? [], wish[facet]);
  const shown = values.filter(({ value }, at) => all || at < few || isChosen(wish, facet, value));
  const hidden = values.length - shown.length;
  return values.length === 0 ? null : (
    <fieldset className={classes.group}>
      <legend className={classes.title}>{title}</legend>
      {shown.map(({ value, count }) => (
        <Checkbox
          key={value}
          classNames={{ body: classes.value ?? '', labelWrapper: classes.label ?? '', label: classes.label ?? '' }}
          checked={isChosen(wish, facet, value)}
          onChange={() => onWish(toggled(wish, facet, value))}
          label={
            <>
              <span>{wordFor(facet, value)}</span> <span className={classes.count}>{i18n.number(count)}</span>
            </>
          }
        />
      ))}
      {hidden > 0 || all ? (
        <Button variant="subtle" size="compact-sm" className={classes.more} onClick={() => setAll(!all)}>
          {all ? t`Show fewer` : t`${plural(hidden, { one: 'Show # more', other: 'Show # more' })}`}
        </Button>
      ) : null}
    </fieldset>
  );
}

const withChosen = (values: Facet[], chosen: string[]): Facet[] => [
  ...values,
  ...chosen
    .filter((value) => values.every((known) => known.value !== value))
    .map((value) => ({ value, name: null, count: 0 })),
];
