import { expect, test } from 'vitest';
import type { WorkItem } from '@/api/types';
import { grouped, urgencyOf } from './groups';

/** A Wednesday. */
const today = new Date('2026-11-25T10:00:00');

const card = (due: string | null, stage = 'DOING') => ({ id: due ?? 'undated', due, stage }) as WorkItem;

test('yesterday is late, today is today', () => {
  expect(urgencyOf(card('2026-11-24'), today)).toBe('late');
  expect(urgencyOf(card('2026-11-25'), today)).toBe('today');
});

test('this week ends on Sunday', () => {
  expect(urgencyOf(card('2026-11-26'), today)).toBe('week');
  expect(urgencyOf(card('2026-11-29'), today)).toBe('week');
  expect(urgencyOf(card('2026-11-30'), today)).toBe('later');
});

test('on a Sunday nothing of the week is left, on a Monday all of it', () => {
  expect(urgencyOf(card('2026-11-30'), new Date('2026-11-29T10:00:00'))).toBe('later');
  expect(urgencyOf(card('2026-12-06'), new Date('2026-11-30T10:00:00'))).toBe('week');
});

test('what is done is never late', () => {
  expect(urgencyOf(card('2026-11-01', 'DONE'), today)).toBe('done');
});

test('groups stand in the order of urgency, and empty ones are left out', () => {
  const groups = grouped([card(null), card('2026-12-24'), card('2026-11-01'), card('2026-11-02')], today);
  expect(groups.map(({ urgency, cards }) => [urgency, cards.map(({ id }) => id)])).toEqual([
    ['late', ['2026-11-01', '2026-11-02']],
    ['later', ['2026-12-24']],
    ['undated', ['undated']],
  ]);
});
