import { expect, test } from 'vitest';
import { inAddress, noWish, readWish, toggled } from './wish';

test('one value and several are read alike; what no service knows is left out', () => {
  expect(readWish({ q: 112, tag: 'verkeer', type: ['post', 'onzin'], from: '2026-11-01', to: 'gisteren' })).toEqual({
    ...noWish,
    q: '112',
    tag: ['verkeer'],
    type: ['post'],
    from: '2026-11-01',
  });
});

test('an address holds only what is wished', () => {
  expect(inAddress({ ...noWish, q: 'tolk', author: ['p1'] })).toEqual({ q: 'tolk', author: ['p1'] });
});

test('a value is added beside the others and taken away again', () => {
  const both = toggled({ ...noWish, tag: ['jeugd'] }, 'tag', 'verkeer');
  expect(both.tag).toEqual(['jeugd', 'verkeer']);
  expect(toggled(both, 'tag', 'jeugd').tag).toEqual(['verkeer']);
});
