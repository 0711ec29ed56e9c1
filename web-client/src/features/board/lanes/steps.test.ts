import { expect, test } from 'vitest';
import type { CardOnBoard } from '@/api/types';
import { aBoard, aCard } from '@/testing/boards';
import { cardAt, endOf, placeAt } from './steps';

const board = aBoard();
const [todo, , done] = board.columns.map(({ id }) => id);
const [school, lamp, shops, bikes] = [1, 2, 3, 4].map((number) => aCard(number, '').id) as [
  string,
  string,
  string,
  string,
];
const all = () => true;
const labelled = (card: CardOnBoard) => card.labels.length > 0;

test('one walks from card to card and stops at the edges', () => {
  expect(cardAt(board, all, school, 'down')).toBe(lamp);
  expect(cardAt(board, all, school, 'up')).toBeUndefined();
  expect(cardAt(board, all, lamp, 'right')).toBe(bikes);
  expect(cardAt(board, all, bikes, 'right')).toBeUndefined();
  expect(endOf(board, all, school, 'last')).toBe(lamp);
});

test('an empty column is passed by on foot, but takes a card', () => {
  const widened = { ...board, columns: [board.columns[0]!, board.columns[2]!, board.columns[1]!] };
  expect(cardAt(widened, all, school, 'right')).toBe(shops);
  expect(placeAt(widened, all, school, 'right')).toEqual({ columnId: done, before: null });
});

test('a step down leaves the neighbour below above', () => {
  expect(placeAt(board, all, school, 'down')).toEqual({ columnId: todo, before: null });
  expect(placeAt(board, all, lamp, 'up')).toEqual({ columnId: todo, before: school });
  expect(placeAt(board, all, lamp, 'down')).toBeUndefined();
});

test('with a filter the shown cards are the neighbours', () => {
  expect(cardAt(board, labelled, lamp, 'up')).toBeUndefined();
  expect(placeAt(board, labelled, lamp, 'up')).toBeUndefined();
});
