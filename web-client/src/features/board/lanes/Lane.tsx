import { useLingui } from '@lingui/react/macro';
import { memo, useMemo, useRef, useState } from 'react';
import type { BoardColumn, CardOnBoard } from '@/api/types';
import { useDropList } from '@/ui/drag/useDropList';
import { CardTile } from './CardTile';
import { useDesk } from './Desk';
import { LaneHead } from './LaneHead';
import { QuickAdd } from './QuickAdd';
import classes from './lane.module.css';

interface LaneProps {
  column: BoardColumn;
  shown: (card: CardOnBoard) => boolean;
  filtered: boolean;
  /** What others just did, by card. */
  marks: ReadonlyMap<string, string>;
}

/** A column: scrolls by itself, takes cards that are dropped into it, one stop for Tab. */
export const Lane = memo(function Lane({ column, shown, filtered, marks }: LaneProps) {
  const { t } = useLingui();
  const { mayWrite, move } = useDesk();
  const lane = useRef<HTMLElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const [last, setLast] = useState<string>();
  const cards = useMemo(() => column.cards.filter(shown), [column.cards, shown]);
  const stop = cards.some((card) => card.id === last) ? last : cards[0]?.id;
  const landing = useDropList(lane, list, (id, before) => move(id, { columnId: column.id, before }));
  const full = column.wipLimit !== null && column.cards.length >= column.wipLimit;
  return (
    <section ref={lane} className={classes.lane} aria-labelledby={`column-${column.id}`} data-lane={column.id}>
      <LaneHead column={column} />
      <ol ref={list} className={classes.cards} data-drop-list data-held={landing ? true : undefined}>
        {cards.map((card) => (
          <CardTile
            key={card.id}
            card={card}
            isStop={card.id === stop}
            onStop={setLast}
            done={column.stage === 'DONE'}
            mark={marks.get(card.id)}
          />
        ))}
        {cards.length === 0 ? (
          <li className={classes.none}>{filtered ? t`Nothing here matches` : t`Nothing here yet`}</li>
        ) : null}
        {landing ? (
          <li
            className={classes.landing}
            style={{ top: landing.top }}
            data-full={full || undefined}
            aria-hidden="true"
          />
        ) : null}
      </ol>
      {mayWrite ? <QuickAdd column={column} list={list} /> : null}
    </section>
  );
});
