import type { Board, BoardColumn, CardOnBoard } from './types';

/**
 * A board as it was read, made of the very objects of the one before wherever they say the same: what did not change
 * is not drawn again. Cards are recognised by id, because one that comes or goes shifts all below it.
 */
export function keepingSame(before: Board | undefined, now: Board): Board {
  if (!before) {
    return now;
  }
  const cards = new Map(before.columns.flatMap((column) => column.cards).map((card) => [card.id, card]));
  const columns = new Map(before.columns.map((column) => [column.id, column]));
  const kept = {
    ...now,
    people: says(before.people, now.people) ? before.people : now.people,
    columns: now.columns.map((column) => sameColumn(columns.get(column.id), column, cards)),
  };
  const sameColumns =
    kept.columns.length === before.columns.length &&
    kept.columns.every((column, index) => column === before.columns[index]);
  return sameColumns && says({ ...before, columns: null }, { ...kept, columns: null }) ? before : kept;
}

function sameColumn(
  before: BoardColumn | undefined,
  now: BoardColumn,
  known: ReadonlyMap<string, CardOnBoard>,
): BoardColumn {
  const cards = now.cards.map((card) => {
    const old = known.get(card.id);
    return old && says(old, card) ? old : card;
  });
  const sameCards = before?.cards.length === cards.length && cards.every((card, index) => card === before.cards[index]);
  const kept = { ...now, cards: sameCards ? before.cards : cards };
  return sameCards && says({ ...before, cards: null }, { ...kept, cards: null }) ? before : kept;
}

const says = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
