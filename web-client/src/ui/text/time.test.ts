import { expect, test } from 'vitest';
import { agoOf, brieflyAgoOf, dayOf } from './time';

const now = Date.parse('2026-11-22T12:00:00Z');

test('what happened just now is now', () => {
  expect(agoOf('2026-11-22T11:59:40Z', now, 'en')).toBe('now');
});

test('what a clock ahead of ours says is now, not in the future', () => {
  expect(agoOf('2026-11-22T12:00:30Z', now, 'nl')).toBe('nu');
});

test('within a week time is told as how long ago', () => {
  expect(agoOf('2026-11-22T09:30:00Z', now, 'en')).toBe('2 hours ago');
  expect(agoOf('2026-11-20T12:00:00Z', now, 'nl')).toBe('eergisteren');
});

test('before that the day is told, with its year where it is another one', () => {
  expect(agoOf('2026-03-12T12:00:00Z', now, 'en')).toBe('March 12');
  expect(agoOf('2024-03-12T12:00:00Z', now, 'nl')).toBe('12 maart 2024');
});

test('a due date is a day in the language of the reader', () => {
  expect(dayOf('2026-11-27', 'nl')).toBe('vr 27 nov');
});

test.each([
  ['2026-11-22T11:59:40Z', 'nu', 'now'],
  ['2026-11-22T11:45:00Z', '15 min', '15 min'],
  ['2026-11-22T09:30:00Z', '2 u', '2h'],
  ['2026-11-19T12:00:00Z', '3 d', '3d'],
  ['2026-03-12T12:00:00Z', '12 mrt', 'Mar 12'],
])('where there is little room %s is %s or %s', (at, dutch, english) => {
  expect([brieflyAgoOf(at, now, 'nl'), brieflyAgoOf(at, now, 'en')]).toEqual([dutch, english]);
});
