import type { BoardWork } from '@/api/types';

export interface Load {
  /** Null where nobody has the card. */
  personId: string | null;
  name: string | null;
  cards: number;
}

/** How many cards each person has over these boards; who has most first, what nobody took last. */
export function loadOf(boards: BoardWork[]): Load[] {
  const loads = new Map<string | null, Load>();
  for (const { personId, name, cards } of boards.flatMap((board) => board.people)) {
    const before = loads.get(personId)?.cards ?? 0;
    loads.set(personId, { personId, name, cards: before + cards });
  }
  return [...loads.values()].toSorted(
    (one, other) =>
      Number(one.personId === null) - Number(other.personId === null) ||
      other.cards - one.cards ||
      (one.name ?? '').localeCompare(other.name ?? ''),
  );
}

export const stages = ['TODO', 'DOING', 'DONE', null] as const;

export type Stage = (typeof stages)[number];

/** How many cards of a board are in a stage; what has another stage or none counts as null. */
export function countIn(board: BoardWork, stage: Stage): number {
  const known: (string | null)[] = ['TODO', 'DOING', 'DONE'];
  return board.stages
    .filter((each) => (stage === null ? !known.includes(each.stage) : each.stage === stage))
    .reduce((sum, { cards }) => sum + cards, 0);
}
