import { expect, test } from 'vitest';
import { aBoard, aCard } from '@/testing/boards';
import { keepingSame } from './sameCards';

test('a board read again is made of the same columns and cards where nothing changed', () => {
  const before = aBoard();
  const now = aBoard();
  now.columns[0]!.cards.unshift(aCard(9, 'On top'));
  const kept = keepingSame(before, now);
  expect(kept.columns[0]?.cards.map(({ title }) => title)).toEqual(['On top', 'Call the school', 'Fix the lamp']);
  expect(kept.columns[0]?.cards[1]).toBe(before.columns[0]?.cards[0]);
  expect(kept.columns[1]).toBe(before.columns[1]);
  expect(kept.people).toBe(before.people);
});

test('a board in which nothing changed is the very same', () => {
  const before = aBoard();
  expect(keepingSame(before, aBoard())).toBe(before);
});

test('a card that changed, and a column that was renamed, are new', () => {
  const before = aBoard();
  const now = aBoard();
  now.columns[0]!.cards[0]!.title = 'Visit the school';
  now.columns[2]!.name = 'Finished';
  const kept = keepingSame(before, now);
  expect(kept.columns[0]?.cards[0]?.title).toBe('Visit the school');
  expect(kept.columns[0]?.cards[1]).toBe(before.columns[0]?.cards[1]);
  expect(kept.columns[2]?.name).toBe('Finished');
});
