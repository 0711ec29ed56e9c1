import type { PastChange } from '@/api/types';
import { dayIn } from '../lanes/due';

/** What happened on a board at one instant; one press can be several changes. */
export interface Moment {
  at: string;
  changes: PastChange[];
}

/** A day on which something happened, and its moments: from an index on, so many. */
export interface Day {
  day: string;
  first: number;
  count: number;
}

/** @param changes the newest first, as the service tells them */
export function momentsOf(changes: readonly PastChange[]): Moment[] {
  const moments: Moment[] = [];
  for (const change of changes.toReversed()) {
    const last = moments.at(-1);
    if (last?.at === change.at) {
      last.changes.push(change);
    } else {
      moments.push({ at: change.at, changes: [change] });
    }
  }
  return moments;
}

/** The day of an instant where the reader is, as `2026-11-27`. */
export const dayOfMoment = (at: string): string => dayIn(0, new Date(at));

export function daysOf(moments: readonly Moment[]): Day[] {
  const days: Day[] = [];
  moments.forEach(({ at }, index) => {
    const day = dayOfMoment(at);
    const last = days.at(-1);
    if (last?.day === day) {
      last.count++;
    } else {
      days.push({ day, first: index, count: 1 });
    }
  });
  return days;
}

/** The last moment that is not after an instant; the first where there is none; the end where no instant is given. */
export function indexAt(moments: readonly Moment[], at: string | undefined): number {
  if (at === undefined) {
    return Math.max(0, moments.length - 1);
  }
  const time = Date.parse(at);
  return Math.max(
    0,
    moments.findLastIndex((moment) => Date.parse(moment.at) <= time),
  );
}

/** The end of the next or the previous day on which something happened. */
export function dayAway(days: readonly Day[], index: number, by: -1 | 1): number {
  const now = days.findIndex(({ first, count }) => index >= first && index < first + count);
  const day = days[Math.min(days.length - 1, Math.max(0, now + by))];
  return day && now + by >= 0 ? day.first + day.count - 1 : 0;
}

/** The last instant of a day where the reader is. */
export const endOfDay = (day: string): string => new Date(`${day}T23:59:59.999`).toISOString();

export const startOfDay = (day: string): string => new Date(`${day}T00:00:00`).toISOString();
