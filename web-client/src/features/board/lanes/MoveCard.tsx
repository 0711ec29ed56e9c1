import { useLingui } from '@lingui/react/macro';
import { Button, Group, Modal, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { Board } from '@/api/types';
import { columnOf, standingOf, type Place } from './arrangement';

interface MoveCardProps {
  board: Board;
  cardId: string;
  onMove: (to: Place) => void;
  onClose: () => void;
}

/** Moves a card without dragging: to which column, and to which position there. */
export function MoveCard({ board, cardId, onMove, onClose }: MoveCardProps) {
  const { t } = useLingui();
  const standing = standingOf(board, cardId);
  const [columnId, setColumnId] = useState(standing?.column.id ?? '');
  const [position, setPosition] = useState(standing?.index ?? 0);
  const others = columnOf(board, columnId)?.cards.filter((card) => card.id !== cardId) ?? [];
  const chosen = Math.min(position, others.length);
  const title = standing?.card.title ?? '';
  const choose = (id: string) => {
    setColumnId(id);
    setPosition(id === standing?.column.id ? standing.index : 0);
  };
  return (
    <Modal opened onClose={onClose} title={t`Move “${title}”`} centered closeButtonProps={{ 'aria-label': t`Close` }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onMove({ columnId, before: others[chosen]?.id ?? null });
          onClose();
        }}
      >
        <NativeSelect
          label={t`Column`}
          value={columnId}
          onChange={(event) => choose(event.currentTarget.value)}
          data={board.columns.map(({ id, name }) => ({ value: id, label: name }))}
          data-autofocus
        />
        <NativeSelect
          mt="sm"
          label={t`Position`}
          value={String(chosen)}
          onChange={(event) => setPosition(Number(event.currentTarget.value))}
          data={[...others, null].map((next, index) => ({
            value: String(index),
            label: next ? t`${index + 1}: above “${next.title}”` : t`${index + 1}: at the end`,
          }))}
        />
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={onClose}>
            {t`Cancel`}
          </Button>
          <Button type="submit">{t`Move`}</Button>
        </Group>
      </form>
    </Modal>
  );
}
