import type { Board, BoardColumn, CardOnBoard } from '@/api/types';

/** A place in a column: above another card, or at the end. */
export interface Place {
  columnId: string;
  before: string | null;
}

export interface Standing {
  column: BoardColumn;
  card: CardOnBoard;
  index: number;
}

export function standingOf(board: Board, cardId: string): Standing | undefined {
  for (const column of board.columns) {
    const index = column.cards.findIndex((card) => card.id === cardId);
    const card = column.cards[index];
    if (card) {
      return { column, card, index };
    }
  }
  return undefined;
}

/** Where a card stands, so that it can be put back there. */
export function placeOf(board: Board, cardId: string): Place | undefined {
  const standing = standingOf(board, cardId);
  return (
    standing && {
      columnId: standing.column.id,
      before: standing.column.cards[standing.index + 1]?.id ?? null,
    }
  );
}

export const columnOf = (board: Board, columnId: string): BoardColumn | undefined =>
  board.columns.find((column) => column.id === columnId);

/** The index that the service wants: counted without the card itself, null for the end. */
export function indexOf(board: Board, cardId: string, { columnId, before }: Place): number | null {
  const others = columnOf(board, columnId)?.cards.filter((card) => card.id !== cardId) ?? [];
  const index = others.findIndex((card) => card.id === before);
  return index < 0 ? null : index;
}

export function without(board: Board, cardId: string): Board {
  return withColumns(board, (column) =>
    column.cards.some((card) => card.id === cardId)
      ? { ...column, cards: column.cards.filter((card) => card.id !== cardId) }
      : column,
  );
}

/** Puts a card into its place, wherever it was before; a neighbour that is gone means the end. */
export function withCardAt(board: Board, card: CardOnBoard, place: Place): Board {
  const index = indexOf(board, card.id, place) ?? Number.POSITIVE_INFINITY;
  return withColumns(without(board, card.id), (column) =>
    column.id === place.columnId ? { ...column, cards: column.cards.toSpliced(index, 0, card) } : column,
  );
}

export function withCard(board: Board, cardId: string, change: (card: CardOnBoard) => CardOnBoard): Board {
  return withColumns(board, (column) =>
    column.cards.some((card) => card.id === cardId)
      ? { ...column, cards: column.cards.map((card) => (card.id === cardId ? change(card) : card)) }
      : column,
  );
}

const withColumns = (board: Board, change: (column: BoardColumn) => BoardColumn): Board => ({
  ...board,
  columns: board.columns.map(change),
});
