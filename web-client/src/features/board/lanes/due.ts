/** How a due date stands to today, both as `2026-11-27`. */
export type DueState = 'late' | 'today' | 'coming';

export const dueStateOf = (due: string, today: string): DueState =>
  due < today ? 'late' : due === today ? 'today' : 'coming';

/** The day it is where the reader is. */
export const dayIn = (days: number, now: Date = new Date()): string => {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};
