import { useLingui } from '@lingui/react/macro';
import type { KeyboardEvent } from 'react';
import type { Board, CardOnBoard } from '@/api/types';
import type { Desk } from './Desk';
import { cardAt, endOf, placeAt, type Direction } from './steps';
import { useSteady } from './useSteady';

const directions: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

type Doing = Pick<Desk, 'move' | 'askWhereTo' | 'take'> & {
  me: string;
  mayWrite: boolean;
  undo: () => void;
  say: (text: string) => void;
  focus: (cardId: string | undefined) => void;
};

/** The keyboard on a card: arrows walk, with Ctrl or Alt they carry the card along; letters do the rest. */
export function useCardKeys(board: Board, shown: (card: CardOnBoard) => boolean, doing: Doing) {
  const { t } = useLingui();
  const carry = (cardId: string, direction: Direction) => {
    const to = placeAt(board, shown, cardId, direction);
    if (to) {
      doing.move(cardId, to, 'quietly');
    } else {
      doing.say(t`It cannot go further that way`);
    }
  };
  const letters: Record<string, (cardId: string) => void> = {
    m: doing.askWhereTo,
    i: (cardId) => doing.take(cardId, !isMine(board, cardId, doing.me)),
  };
  return useSteady((event: KeyboardEvent, cardId: string) => {
    const direction = directions[event.key];
    const held = event.ctrlKey || event.altKey || event.metaKey;
    const act =
      direction && held
        ? doing.mayWrite && (() => carry(cardId, direction))
        : held
          ? event.key === 'z' && doing.undo
          : direction
            ? () => doing.focus(cardAt(board, shown, cardId, direction))
            : event.key === 'Home' || event.key === 'End'
              ? () => doing.focus(endOf(board, shown, cardId, event.key === 'Home' ? 'first' : 'last'))
              : doing.mayWrite && letters[event.key.toLowerCase()];
    if (act) {
      event.preventDefault();
      act(cardId);
    }
  });
}

const isMine = (board: Board, cardId: string, me: string) =>
  board.columns.some((column) => column.cards.some((card) => card.id === cardId && card.assignees.includes(me)));
