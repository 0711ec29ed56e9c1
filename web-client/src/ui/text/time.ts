import { formats } from '@lingui/core';

const steps: [limit: number, unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  [60, 'second', 1],
  [3_600, 'minute', 60],
  [86_400, 'hour', 3_600],
  [7 * 86_400, 'day', 86_400],
];

/** "3 hours ago" within a week, "12 March" within this year, else "12 March 2024". `now` is in milliseconds. */
export function agoOf(at: string, now: number, locale: string): string {
  const then = new Date(at);
  const seconds = Math.max(0, (now - then.getTime()) / 1_000);
  const step = steps.find(([limit]) => seconds < limit);
  if (step) {
    const amount = step[1] === 'second' ? 0 : -Math.floor(seconds / step[2]);
    return relative(locale).format(amount, step[1]);
  }
  const sameYear = then.getFullYear() === new Date(now).getFullYear();
  return formats.date([locale], then, { day: 'numeric', month: 'long', ...(sameYear ? {} : { year: 'numeric' }) });
}

export const dateAndTimeOf = (at: string, locale: string): string =>
  formats.date([locale], at, { dateStyle: 'long', timeStyle: 'short' });

/** A day without a time, such as a due date `2026-11-27`. */
export const dayOf = (day: string, locale: string): string =>
  formats.date([locale], `${day}T12:00:00`, { weekday: 'short', day: 'numeric', month: 'short' });

/** As short as it can be said: "3 h" within a week, "12 Mar" within this year, else "12 Mar 2024". */
export function brieflyAgoOf(at: string, now: number, locale: string): string {
  const then = new Date(at);
  const seconds = Math.max(0, (now - then.getTime()) / 1_000);
  const step = steps.find(([limit]) => seconds < limit);
  if (step?.[1] === 'second') {
    return relative(locale).format(0, 'second');
  }
  if (step) {
    return formats.number([locale], Math.floor(seconds / step[2]), {
      style: 'unit',
      unit: step[1],
      unitDisplay: step[1] === 'minute' ? 'short' : 'narrow',
    });
  }
  const sameYear = then.getFullYear() === new Date(now).getFullYear();
  return formats.date([locale], then, { day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' }) });
}

const relativeFormats = new Map<string, Intl.RelativeTimeFormat>();

/** Kept, because making one takes longer than drawing what shows it. Lingui keeps the others so. */
function relative(locale: string): Intl.RelativeTimeFormat {
  const format = relativeFormats.get(locale) ?? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  relativeFormats.set(locale, format);
  return format;
}
