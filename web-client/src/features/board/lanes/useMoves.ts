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
  const { remember, undo } = useWaysBack();

  const place = useSteady((cardId: string, to: Place, quietly: boolean, back?: () => void) => {
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
      notice(said, back, 'moved card');
    }
  });

  const move = useSteady((cardId: string, to: Place, how?: 'quietly') => {
    const from = placeOf(board, cardId);
    if (!from || cardId === to.before || (from.columnId === to.columnId && from.before === to.before)) {
      return;
    }
    const back = remember(() => place(cardId, from, true));
    place(cardId, to, how === 'quietly', back);
  });

  const archive = useSteady((cardId: string) => {
    const from = placeOf(board, cardId);
    const card = standingOf(board, cardId)?.card;
    if (!from || !card) {
      return;
    }
    const back = remember(() => {
      void change({ kind: 'restore', card, columnId: from.columnId });
      void change({ kind: 'move', cardId, to: from });
      say(t`“${card.title}” is back`);
    });
    void change({ kind: 'archive', cardId });
    notice(t`“${card.title}” is archived`, back, 'archived card');
  });

  const take = useSteady((cardId: string, taken: boolean) => {
    void change(
      taken
        ? { kind: 'assign', cardId, personId: me.personId, name: me.name }
        : { kind: 'unassign', cardId, personId: me.personId },
    );
    say(taken ? t`You took the card` : t`You gave the card back`);
  });

  return { move, archive, take, undo };
}

/** Ways back from what was done, the latest last; each is gone once. */
function useWaysBack() {
  const ways = useRef<(() => void)[]>([]);
  const remember = (back: () => void) => {
    const once = () => {
      if (ways.current.includes(once)) {
        ways.current = ways.current.filter((way) => way !== once);
        back();
      }
    };
    ways.current.push(once);
    return once;
  };
  return { remember, undo: useSteady(() => ways.current.at(-1)?.()) };
}
