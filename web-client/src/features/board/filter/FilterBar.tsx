import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { Board } from '@/api/types';
import { SearchBox } from '@/ui/list/SearchBox';
import { useDesk } from '../lanes/Desk';
import { isFiltered, labelsOf, shownBy } from '../lanes/shown';
import { useChangeWish, type BoardWish } from '../wish';
import { LabelFilter } from './LabelFilter';
import { PeopleFilter } from './PeopleFilter';
import classes from './filter.module.css';

/** Which cards are shown: by words, by who works on them, by label. All of it stands in the address. */
export function FilterBar({ board, wish, opened }: { board: Board; wish: BoardWish; opened: boolean }) {
  const { t } = useLingui();
  const { me } = useDesk();
  const change = useChangeWish();
  const show = (part: Partial<Record<'who' | 'label' | 'text', string | undefined>>) => change(part, { replace: true });
  const cards = board.columns.flatMap((column) => column.cards);
  const found = cards.filter(shownBy(wish, me.personId)).length;
  const labels = labelsOf(board);
  return (
    <search className={classes.bar} data-opened={opened || undefined} aria-label={t`Filter the cards`}>
      <SearchBox label={t`Search this board`} value={wish.text ?? ''} onSearch={(text) => show({ text })} />
      <PeopleFilter board={board} who={wish.who} onChoose={(who) => show({ who })} />
      {labels.length > 0 ? (
        <LabelFilter labels={labels} label={wish.label} onChoose={(label) => show({ label })} />
      ) : null}
      <output className={classes.found}>
        {isFiltered(wish) ? t`${found} of ${plural(cards.length, { one: '# card', other: '# cards' })}` : null}
      </output>
      {isFiltered(wish) ? (
        <Button
          variant="subtle"
          size="compact-md"
          onClick={() => show({ who: undefined, label: undefined, text: undefined })}
        >
          {t`Show all`}
        </Button>
      ) : null}
    </search>
  );
}
