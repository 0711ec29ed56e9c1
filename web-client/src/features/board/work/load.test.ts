import { expect, test } from 'vitest';
import type { BoardWork } from '@/api/types';
import { countIn, loadOf } from './load';

const board = (part: Partial<BoardWork>) => ({ stages: [], people: [], ...part }) as unknown as BoardWork;

test('the cards of a person are added up over boards, who has most first, what nobody took last', () => {
  const boards = [
    board({
      people: [
        { personId: null, name: null, cards: 9 },
        { personId: 'a', name: 'Anouk', cards: 2 },
      ],
    }),
    board({
      people: [
        { personId: 'o', name: 'Olaf', cards: 3 },
        { personId: 'a', name: 'Anouk', cards: 2 },
      ],
    }),
  ];
  expect(loadOf(boards).map(({ name, cards }) => [name, cards])).toEqual([
    ['Anouk', 4],
    ['Olaf', 3],
    [null, 9],
  ]);
});

test('stages of an own name count as other', () => {
  const stages = [
    { stage: 'DOING', cards: 3 },
    { stage: 'REVIEW', cards: 2 },
    { stage: null, cards: 1 },
  ];
  expect(countIn(board({ stages }), 'DOING')).toBe(3);
  expect(countIn(board({ stages }), null)).toBe(3);
});
