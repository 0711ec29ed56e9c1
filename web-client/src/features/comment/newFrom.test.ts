import { expect, test } from 'vitest';
import { aComment } from '@/testing/comments';
import { NOOR } from '@/testing/people';
import { newFrom } from './newFrom';

const me = NOOR.personId;
const mine = (number: number) => aComment(number, { author: { personId: me, name: NOOR.name } });
const readUpTo = (number: number) => ({ commentId: aComment(number).id, at: aComment(number).createdAt });

test('what follows the last comment that was read is new', () => {
  expect(newFrom([aComment(1), aComment(2), aComment(3)], readUpTo(1), me)).toBe(1);
});

test('nothing is new on a first visit, nor after the last comment', () => {
  expect(newFrom([aComment(1)], null, me)).toBe(-1);
  expect(newFrom([aComment(1)], readUpTo(1), me)).toBe(-1);
});

test('what I wrote myself is not new to me', () => {
  expect(newFrom([aComment(1), mine(2), aComment(3)], readUpTo(1), me)).toBe(2);
  expect(newFrom([aComment(1), mine(2)], readUpTo(1), me)).toBe(-1);
});

test('where the last read comment is gone, the time tells', () => {
  expect(newFrom([aComment(1), aComment(3), aComment(4)], readUpTo(2), me)).toBe(1);
});

test('a part of the discussion that begins behind the border holds none', () => {
  expect(newFrom([aComment(5), aComment(6)], readUpTo(2), me)).toBe(-1);
});
