import { expect, test } from 'vitest';
import { aBoard, aCard } from '@/testing/boards';
import { OLAF } from '@/testing/people';
import { indexOf, placeOf, standingOf } from './arrangement';
import { applied, type BoardChange } from './change';

const board = aBoard();
const [todo, doing, done] = board.columns.map(({ id }) => id) as [string, string, string];
const [school, lamp, shops] = [1, 2, 3].map((number) => aCard(number, '').id) as [string, string, string];
const titles = (change: BoardChange, from = board) =>
  applied(from, change).columns.map(({ cards }) => cards.map(({ title }) => title));

test('a move puts a card above its new neighbour, or at the end', () => {
  expect(titles({ kind: 'move', cardId: school, to: { columnId: doing, before: shops } })[1]).toEqual([
    'Call the school',
    'Talk to the shops',
    'Count the bikes',
  ]);
  expect(titles({ kind: 'move', cardId: school, to: { columnId: todo, before: null } })[0]).toEqual([
    'Fix the lamp',
    'Call the school',
  ]);
});

test('a neighbour that is gone meanwhile means the end', () => {
  const gone = applied(board, { kind: 'archive', cardId: shops });
  expect(titles({ kind: 'move', cardId: school, to: { columnId: doing, before: shops } }, gone)[1]).toEqual([
    'Count the bikes',
    'Call the school',
  ]);
});

test.each<BoardChange>([
  { kind: 'add', cardId: 'new', columnId: done, title: 'New' },
  { kind: 'move', cardId: lamp, to: { columnId: todo, before: school } },
  { kind: 'edit', cardId: lamp, before: { title: 'Fix the lamp' }, after: { title: 'Fix both lamps' } },
  { kind: 'assign', cardId: lamp, personId: OLAF.personId, name: OLAF.name },
  { kind: 'unassign', cardId: shops, personId: OLAF.personId },
  { kind: 'archive', cardId: lamp },
  { kind: 'restore', card: aCard(9, 'Back again'), columnId: done },
])('applied twice it is the same as once: $kind', (change) => {
  const once = applied(board, change);
  expect(once).not.toEqual(board);
  expect(applied(once, change)).toEqual(once);
});

test('columns that a change does not touch stay the very same, so that they are not drawn again', () => {
  const after = applied(board, { kind: 'move', cardId: school, to: { columnId: done, before: null } });
  expect(after.columns[1]).toBe(board.columns[1]);
  expect(standingOf(after, school)?.card).toBe(standingOf(board, school)?.card);
});

test('the service counts a place without the card itself', () => {
  expect(indexOf(board, school, { columnId: todo, before: null })).toBeNull();
  expect(indexOf(board, lamp, { columnId: todo, before: school })).toBe(0);
  expect(placeOf(board, school)).toEqual({ columnId: todo, before: lamp });
});
