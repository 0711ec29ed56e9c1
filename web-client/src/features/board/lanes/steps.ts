import type { Board, BoardColumn, CardOnBoard } from '@/api/types';
import { standingOf, type Place } from './arrangement';

export type Direction = 'up' | 'down' | 'left' | 'right';

type Shown = (card: CardOnBoard) => boolean;

/** Which card a step leads to; columns in which nothing is shown are passed by. */
export function cardAt(board: Board, shown: Shown, cardId: string, direction: Direction): string | undefined {
  const here = around(board, shown, cardId);
  if (!here) {
    return undefined;
  }
  if (direction === 'up' || direction === 'down') {
    return here.cards[here.index + (direction === 'up' ? -1 : 1)]?.id;
  }
  const next = beside(board, here.column, direction).find((column) => column.cards.some(shown));
  const cards = next?.cards.filter(shown) ?? [];
  return cards[Math.min(here.index, cards.length - 1)]?.id;
}

/** The first or the last card that is shown in the column of a card. */
export function endOf(board: Board, shown: Shown, cardId: string, end: 'first' | 'last'): string | undefined {
  return around(board, shown, cardId)?.cards.at(end === 'first' ? 0 : -1)?.id;
}

/** Where a card comes by a step; nowhere at the edge of the board. */
export function placeAt(board: Board, shown: Shown, cardId: string, direction: Direction): Place | undefined {
  const here = around(board, shown, cardId);
  if (!here) {
    return undefined;
  }
  const { column, cards, index } = here;
  if (direction === 'up') {
    const above = cards[index - 1];
    return above && { columnId: column.id, before: above.id };
  }
  if (direction === 'down') {
    const below = cards[index + 1];
    return below && { columnId: column.id, before: follower(column, below) };
  }
  const next = beside(board, column, direction)[0];
  return next && { columnId: next.id, before: next.cards.filter(shown)[index]?.id ?? null };
}

function around(board: Board, shown: Shown, cardId: string) {
  const standing = standingOf(board, cardId);
  const cards = standing?.column.cards.filter(shown) ?? [];
  return standing && { column: standing.column, cards, index: cards.indexOf(standing.card) };
}

/** The columns to one side, the nearest first. */
function beside(board: Board, column: BoardColumn, direction: 'left' | 'right'): BoardColumn[] {
  const at = board.columns.indexOf(column);
  return direction === 'left' ? board.columns.slice(0, at).toReversed() : board.columns.slice(at + 1);
}

const follower = (column: BoardColumn, card: CardOnBoard) => column.cards[column.cards.indexOf(card) + 1]?.id ?? null;
