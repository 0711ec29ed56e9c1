import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { dayOf } from '@/ui/text/time';
import type { Facets } from './filters/facets';
import { useFacetWords } from './filters/useFacetWords';
import { facetNames, filtersIn, noWish, toggled, type Wish } from './wish';
import classes from './search.module.css';

interface ChosenProps {
  wish: Wish;
  facets: Facets | undefined;
  onWish: (wish: Wish) => void;
}

/** What the results are narrowed to; each is taken away with one press. */
export function Chosen({ wish, facets, onWish }: ChosenProps) {
  const { t, i18n } = useLingui();
  const wordFor = useFacetWords(facets);
  const day = (at: string) => dayOf(at, i18n.locale);
  const period = wish.from && wish.to ? t`${day(wish.from)} to ${day(wish.to)}` : undefined;
  const open = wish.from ? t`since ${day(wish.from)}` : t`until ${day(wish.to || '2000-01-01')}`;
  const chosen = facetNames.flatMap((facet) =>
    (wish[facet] as string[]).map((value) => ({ word: wordFor(facet, value), without: toggled(wish, facet, value) })),
  );
  if (wish.from || wish.to) {
    chosen.push({ word: period ?? open, without: { ...wish, from: '', to: '' } });
  }
  return chosen.length === 0 ? null : (
    <ul className={classes.chosen} aria-label={t`Filters in use`}>
      {chosen.map(({ word, without }) => (
        <li key={word}>
          <Button
            size="compact-md"
            variant="light"
            rightSection={<IconX size={14} aria-hidden="true" />}
            aria-label={t`Remove the filter ${word}`}
            onClick={() => onWish(without)}
          >
            {word}
          </Button>
        </li>
      ))}
      {filtersIn(wish) > 1 ? (
        <li>
          <Button size="compact-md" variant="subtle" onClick={() => onWish({ ...noWish, q: wish.q })}>
            {t`Remove all filters`}
          </Button>
        </li>
      ) : null}
    </ul>
  );
}
