import { expect, test } from 'vitest';
import type { PastChange } from '@/api/types';
import { OLAF } from '@/testing/people';
import { dayAway, daysOf, indexAt, momentsOf } from './moments';

const at = (time: string, kind: PastChange['kind'] = 'BOARD_EDITED'): PastChange => ({
  at: time,
  by: OLAF,
  kind,
  cardId: null,
  cardTitle: null,
  fromColumn: null,
  toColumn: null,
  assignee: null,
});
const moments = momentsOf([
  at('2026-11-20T12:00:00Z'),
  at('2026-11-18T15:00:00Z', 'CARD_ASSIGNED'),
  at('2026-11-18T15:00:00Z', 'CARD_EDITED'),
  at('2026-11-18T11:00:00Z'),
  at('2026-11-02T11:00:00Z', 'BOARD_CREATED'),
]);
const days = daysOf(moments);

test('what happened at one instant is one moment, the first first', () => {
  expect(moments.map(({ changes }) => changes.map(({ kind }) => kind))).toEqual([
    ['BOARD_CREATED'],
    ['BOARD_EDITED'],
    ['CARD_EDITED', 'CARD_ASSIGNED'],
    ['BOARD_EDITED'],
  ]);
});

test('a time between two moments shows the earlier one; before all of them, the first', () => {
  expect(indexAt(moments, '2026-11-19T00:00:00Z')).toBe(2);
  expect(indexAt(moments, '2026-01-01T00:00:00Z')).toBe(0);
  expect(indexAt(moments, undefined)).toBe(3);
});

test('a step of a day leads to the end of the next or previous day with changes', () => {
  expect(days.map(({ day, count }) => [day, count])).toEqual([
    ['2026-11-02', 1],
    ['2026-11-18', 2],
    ['2026-11-20', 1],
  ]);
  expect(dayAway(days, 0, 1)).toBe(2);
  expect(dayAway(days, 3, -1)).toBe(2);
  expect(dayAway(days, 1, -1)).toBe(0);
  expect(dayAway(days, 3, 1)).toBe(3);
  expect(dayAway(days, 0, -1)).toBe(0);
});
