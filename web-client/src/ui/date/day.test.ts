import { expect, test } from 'vitest';
import { dayTyped, patternOf, writtenDay } from './day';

test.each([
  ['27-11-2026', 'nl-NL', '2026-11-27'],
  ['3/2/26', 'en-GB', '2026-02-03'],
  ['3/2/26', 'en-US', '2026-03-02'],
  [' 27.11 ', 'nl-NL', '2025-11-27'],
  ['11/27', 'en-US', '2025-11-27'],
  ['27112026', 'nl-NL', '2026-11-27'],
  ['11272026', 'en-US', '2026-11-27'],
  ['2026-11-27', 'nl-NL', '2026-11-27'],
  ['29-02-2028', 'nl-NL', '2028-02-29'],
])('%s is a day in %s', (typed, locale, day) => {
  expect(dayTyped(typed, locale, 2025)).toBe(day);
});

test.each(['30-02-2026', '11-27-2026', 'tomorrow', '27', '0-1-2026', '1-2-3-4', ''])('“%s” is none', (typed) => {
  expect(dayTyped(typed, 'nl-NL')).toBeUndefined();
});

test('a day is written, and asked for, in the order of the reader', () => {
  const words = { day: 'dd', month: 'mm', year: 'yyyy' };
  const locales = ['nl-NL', 'en-GB', 'en-US'];
  expect(locales.map((locale) => writtenDay('2026-11-07', locale))).toEqual(['07-11-2026', '07/11/2026', '11/07/2026']);
  expect(locales.map((locale) => patternOf(locale, words))).toEqual(['dd-mm-yyyy', 'dd/mm/yyyy', 'mm/dd/yyyy']);
  expect(writtenDay('', 'nl-NL')).toBe('');
});
