import type { CardWords } from './change';

/** Two people changed the same words of a card: what each of them wants. */
export class EditConflict extends Error {
  constructor(
    readonly cardId: string,
    readonly theirs: Partial<CardWords>,
    readonly mine: Partial<CardWords>,
  ) {
    super('changed meanwhile');
  }
}

export interface Merged {
  /** What is to be sent; empty where all of it stands there already. */
  words: Partial<CardWords>;
  conflict: boolean;
}

/**
 * What an edit means for a card that may have changed meanwhile. Other words than mine are left as they are, labels are
 * added and taken off one by one; the same word changed differently is a conflict.
 */
export function merged(now: CardWords, before: Partial<CardWords>, after: Partial<CardWords>): Merged {
  const names = Object.keys(after) as (keyof CardWords)[];
  const open = names.filter((name) => !same(now[name], after[name]));
  const words = Object.fromEntries(open.map((name) => [name, after[name]])) as Partial<CardWords>;
  if (words.labels) {
    words.labels = mergedLabels(now.labels, before.labels ?? [], words.labels);
  }
  return { words, conflict: open.some((name) => name !== 'labels' && !same(now[name], before[name])) };
}

function mergedLabels(now: string[], before: string[], after: string[]): string[] {
  const kept = now.filter((label) => after.includes(label) || !before.includes(label));
  return [...kept, ...after.filter((label) => !before.includes(label) && !now.includes(label))];
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
