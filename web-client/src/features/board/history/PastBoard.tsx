import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { meQuery } from '@/api/queries';
import type { Board } from '@/api/types';
import { DeskContext, type Desk } from '../lanes/Desk';
import { Lane } from '../lanes/Lane';
import { LaneTabs } from '../lanes/LaneTabs';
import { useCardKeys } from '../lanes/useCardKeys';
import { cardElement } from '../lanes/useFollowFocus';
import { useSteady } from '../lanes/useSteady';
import { dayOfMoment } from './moments';
import classes from './past.module.css';
import { useGlide } from './useGlide';

interface PastBoardProps {
  board: Board;
  /** What happened to its cards in this step. */
  marks: ReadonlyMap<string, string>;
  at: string;
  /** It is on its way to another moment. */
  waiting: boolean;
  onOpen: (cardId: string) => void;
}

const everything = () => true;
const nothing = () => undefined;

/** The board as it was: to be looked at and walked over, not to be changed. */
export function PastBoard({ board, marks, at, waiting, onOpen }: PastBoardProps) {
  const { data: me } = useSuspenseQuery(meQuery);
  const root = useRef<HTMLDivElement>(null);
  useGlide(root, board);
  const focus = (cardId: string | undefined) => cardId && cardElement(root.current, cardId)?.focus();
  const onKey = useCardKeys(board, everything, { ...still, me: me.personId, focus });
  const open = useSteady(onOpen);
  const today = dayOfMoment(at);
  const { id, people } = board;
  const desk = useMemo<Desk>(
    () => ({
      ...still,
      href: (card) => `/boards/${id}/history?${new URLSearchParams({ at, card })}`,
      me,
      people,
      today,
      open,
      onKey,
    }),
    [id, at, me, people, today, open, onKey],
  );
  return (
    <DeskContext value={desk}>
      <LaneTabs columns={board.columns} root={root} />
      <div ref={root} className={classes.board} aria-busy={waiting}>
        {board.columns.map((column) => (
          <Lane key={column.id} column={column} shown={everything} filtered={false} marks={marks} />
        ))}
      </div>
    </DeskContext>
  );
}

/** What a board of the past does when it is asked to change: nothing. */
const still = {
  mayWrite: false,
  showMenu: nothing,
  askWhereTo: nothing,
  move: nothing,
  take: nothing,
  archive: nothing,
  undo: nothing,
  say: nothing,
  change: () => Promise.resolve(false),
};
