import { formats } from '@lingui/core';

type Part = 'day' | 'month' | 'year';

/** `2026-11-27` as the reader types a day: `27-11-2026`, `27/11/2026`, `11/27/2026`. */
export const writtenDay = (day: string, locale: string): string =>
  day && formats.date([locale], `${day}T12:00:00`, { day: '2-digit', month: '2-digit', year: 'numeric' });

/** How a day is typed, with these words for its parts: `dd-mm-jjjj`. */
export const patternOf = (locale: string, words: Record<Part, string>): string =>
  partsOf(locale)
    .map(({ type, value }) => (isPart(type) ? words[type] : value))
    .join('');

/**
 * What somebody typed as a day, in the order of their language or as `2026-11-27`, with any sign between or none. Without
 * a year it is this one.
 *
 * @returns `2026-11-27`, or nothing where that is no day
 */
export function dayTyped(typed: string, locale: string, thisYear = new Date().getFullYear()): string | undefined {
  const numbers = /^\s*\d{8}\s*$/.test(typed) ? inOne(typed.trim(), orderOf(locale)) : typed.trim().split(/[-/. ]+/);
  const order = numbers[0]?.length === 4 ? (['year', 'month', 'day'] as const) : orderOf(locale, numbers.length);
  if (numbers.length !== order.length || !numbers.every((number) => /^\d{1,4}$/.test(number))) {
    return undefined;
  }
  const {
    year = thisYear,
    month = 0,
    day = 0,
  } = Object.fromEntries(order.map((part, at) => [part, Number(numbers[at])]));
  const date = new Date(Date.UTC(year < 100 ? 2000 + year : year, month - 1, day));
  // February 30 would become March 2.
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}

const partsOf = (locale: string) =>
  new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric' }).formatToParts();

const isPart = (type: string): type is Part => type === 'day' || type === 'month' || type === 'year';

const orderOf = (locale: string, numbers = 3): Part[] =>
  partsOf(locale)
    .map(({ type }) => type)
    .filter(isPart)
    .filter((part) => part !== 'year' || numbers === 3);

function inOne(digits: string, order: Part[]): string[] {
  const ends = order.map((_, at) => order.slice(0, at + 1).reduce((sum, part) => sum + (part === 'year' ? 4 : 2), 0));
  return ends.map((end, at) => digits.slice(ends[at - 1] ?? 0, end));
}
