import { useLingui } from '@lingui/react/macro';
import { Button, NativeSelect } from '@mantine/core';
import { IconArrowsMove } from '@tabler/icons-react';
import type { Board, Card } from '@/api/types';
import { standingOf } from '../lanes/arrangement';
import { useDesk } from '../lanes/Desk';
import classes from './card.module.css';

/** In which column a card stands, and where there. */
export function CardPlace({ board, card }: { board: Board; card: Card }) {
  const { t } = useLingui();
  const { mayWrite, move, askWhereTo } = useDesk();
  const standing = standingOf(board, card.id);
  const name = standing?.column.name ?? '';
  const position = standing ? t`Position ${standing.index + 1} of ${standing.column.cards.length}` : '';
  if (!mayWrite) {
    return (
      <p className={classes.fact}>
        <b>{name}</b> {position}
      </p>
    );
  }
  return (
    <div>
      <NativeSelect
        label={t`Column`}
        value={card.columnId}
        data={board.columns.map(({ id, name: label }) => ({ value: id, label }))}
        onChange={(event) => move(card.id, { columnId: event.currentTarget.value, before: null })}
      />
      <Button
        mt={6}
        variant="subtle"
        size="compact-sm"
        leftSection={<IconArrowsMove size={16} aria-hidden="true" />}
        onClick={() => askWhereTo(card.id)}
      >
        {position}
      </Button>
    </div>
  );
}
