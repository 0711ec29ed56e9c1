import { useLingui } from '@lingui/react/macro';
import { VisuallyHidden } from '@mantine/core';
import type { BoardColumn } from '@/api/types';
import { Gauge } from './Gauge';
import classes from './laneHead.module.css';

/** The name of a column and how full it is, in a ring, in figures and, where it matters, in a word. */
export function LaneHead({ column: { id, name, wipLimit, cards } }: { column: BoardColumn }) {
  const { t } = useLingui();
  const held = cards.length;
  return (
    <header className={classes.head}>
      <h2 id={`column-${id}`} className={classes.name}>
        {name}
      </h2>
      {wipLimit === null ? (
        <span className={classes.count}>
          {held}
          <VisuallyHidden>{t`cards`}</VisuallyHidden>
        </span>
      ) : (
        <span className={classes.count} data-state={held > wipLimit ? 'over' : held === wipLimit ? 'full' : undefined}>
          <Gauge held={held} limit={wipLimit} />
          <span aria-hidden="true">
            {held}/{wipLimit}
          </span>
          <VisuallyHidden>{t`${held} of at most ${wipLimit} cards`}</VisuallyHidden>
          {held >= wipLimit ? <b>{held > wipLimit ? t`too full` : t`full`}</b> : null}
        </span>
      )}
    </header>
  );
}
