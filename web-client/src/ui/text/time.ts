import { formats } from '@lingui/core';

const steps: [limit: number, unit: Unit, seconds: number][] = [
  [3_600, 'minute', 60],
  [86_400, 'hour', 3_600],
  [7 * 86_400, 'day', 86_400],
];

type Unit = 'minute' | 'hour' | 'day';

/** "3 hours ago" within a week, "12 March" within this year, else "12 March 2024". `now` is in milliseconds. */
export const agoOf = (at: string, now: number, locale: string): string =>
  told(at, now, locale, 'long', (amount, unit) => relative(locale).format(-amount, unit));

/** As short as it can be said: "3 h" within a week, "12 Mar" within this year, else "12 Mar 2024". */
export const brieflyAgoOf = (at: string, now: number, locale: string): string =>
  told(at, now, locale, 'short', (amount, unit) =>
    formats.number([locale], amount, { style: 'unit', unit, unitDisplay: unit === 'minute' ? 'short' : 'narrow' }),
  );

function told(
  at: string,
  now: number,
  locale: string,
  month: 'long' | 'short',
  ago: (amount: number, unit: Unit) => string,
): string {
  const then = new Date(at);
  const seconds = Math.max(0, (now - then.getTime()) / 1_000);
  if (seconds < 60) {
    return relative(locale).format(0, 'second');
  }
  const step = steps.find(([limit]) => seconds < limit);
  if (step) {
    return ago(Math.floor(seconds / step[2]), step[1]);
  }
  const sameYear = then.getFullYear() === new Date(now).getFullYear();
  return formats.date([locale], then, { day: 'numeric', month, ...(sameYear ? {} : { year: 'numeric' }) });
}

export const dateAndTimeOf = (at: string, locale: string): string =>
  formats.date([locale], at, { dateStyle: 'long', timeStyle: 'short' });

/** A day without a time, such as a due date `2026-11-27`. */
export const dayOf = (day: string, locale: string): string =>
  formats.date([locale], `${day}T12:00:00`, { weekday: 'short', day: 'numeric', month: 'short' });

const relativeFormats = new Map<string, Intl.RelativeTimeFormat>();

/** Kept, because making one takes longer than drawing what shows it. Lingui keeps the others so. */
function relative(locale: string): Intl.RelativeTimeFormat {
  const format = relativeFormats.get(locale) ?? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  relativeFormats.set(locale, format);
  return format;
}
