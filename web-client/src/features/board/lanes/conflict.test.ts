import { expect, test } from 'vitest';
import { merged } from './conflict';

const now = { title: 'Fix the lamp', description: null, due: '2026-12-01', labels: ['light', 'street'] };

test('what nobody else changed is sent', () => {
  expect(merged(now, { title: 'Fix the lamp' }, { title: 'Fix both lamps' })).toEqual({
    words: { title: 'Fix both lamps' },
    conflict: false,
  });
});

test('the same word changed by somebody else is a conflict', () => {
  expect(merged(now, { title: 'Fix lamp' }, { title: 'Fix both lamps' }).conflict).toBe(true);
});

test('two who wrote the same agree: there is nothing to send', () => {
  expect(merged(now, { due: null }, { due: '2026-12-01' })).toEqual({ words: {}, conflict: false });
});

test('labels are added and taken off beside what others did', () => {
  expect(merged(now, { labels: ['light'] }, { labels: ['urgent'] })).toEqual({
    words: { labels: ['street', 'urgent'] },
    conflict: false,
  });
});
