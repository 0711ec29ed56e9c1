import { useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import type { Board } from '@/api/types';
import { notice } from '@/ui/feedback/notices';
import { placeOf, standingOf, type Place } from './arrangement';
import { applied, type BoardChange } from './change';
import { useSteady } from './useSteady';

/** Moves, takes and archives cards of a board, each with a way back. */
export function useMoves(
  board: Board,
  me: { personId: string; name: string },
  change: (change: BoardChange) => Promise<boolean>,
  say: (text: string) => void,
) {
  const { t } = useLingui();
  const undo = useRef<() => void>(undefined);

  const place = (cardId: string, to: Place, quietly: boolean) => {
    const after = standingOf(applied(board, { kind: 'move', cardId, to }), cardId);
    if (!after) {
      return;
    }
    void change({ kind: 'move', cardId, to });
    const { column, index } = after;
    const said = t`Moved to ${column.name}, position ${index + 1} of ${column.cards.length}`;
    if (quietly) {
      say(said);
    } else {
      notice(said, undo.current, 'moved card');
    }
  };

  const move = useSteady((cardId: string, to: Place, how?: 'quietly') => {
    const from = placeOf(board, cardId);
    if (!from || cardId === to.before || (from.columnId === to.columnId && from.before === to.before)) {
      return;
    }
    undo.current = () => {
      undo.current = undefined;
      place(cardId, from, true);
    };
    place(cardId, to, how === 'quietly');
  });

  const archive = useSteady((cardId: string) => {
    const from = placeOf(board, cardId);
    const card = standingOf(board, cardId)?.card;
    if (!from || !card) {
      return;
    }
    undo.current = () => {
      undo.current = undefined;
      void change({ kind: 'restore', card, columnId: from.columnId });
      void change({ kind: 'move', cardId, to: from });
      say(t`“${card.title}” is back`);
    };
    void change({ kind: 'archive', cardId });
    notice(t`“${card.title}” is archived`, undo.current, 'archived card');
  });

  const take = useSteady((cardId: string, taken: boolean) => {
    void change(
      taken
        ? { kind: 'assign', cardId, personId: me.personId, name: me.name }
        : { kind: 'unassign', cardId, personId: me.personId },
    );
    say(taken ? t`You took the card` : t`You gave the card back`);
  });

  return { move, archive, take, undo: useSteady(() => undo.current?.()) };
}
