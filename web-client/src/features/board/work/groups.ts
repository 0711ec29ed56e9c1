import type { WorkItem } from '@/api/types';
import { dayIn, dueStateOf } from '../lanes/due';

export const urgencies = ['late', 'today', 'week', 'later', 'undated', 'done'] as const;

/** When a card asks for attention; `week` is what is left of this one, Monday to Sunday. */
export type Urgency = (typeof urgencies)[number];

/** What is done is never late. */
export function urgencyOf({ due, stage }: Pick<WorkItem, 'due' | 'stage'>, now: Date): Urgency {
  if (stage === 'DONE') {
    return 'done';
  }
  if (due === null) {
    return 'undated';
  }
  const state = dueStateOf(due, dayIn(0, now));
  return state === 'coming' ? (due <= sundayOf(now) ? 'week' : 'later') : state;
}

const sundayOf = (now: Date) => dayIn((7 - now.getDay()) % 7, now);

/** My cards by urgency, each group in the order in which they came: by due date. */
export function grouped(cards: WorkItem[], now: Date): { urgency: Urgency; cards: WorkItem[] }[] {
  return urgencies
    .map((urgency) => ({ urgency, cards: cards.filter((card) => urgencyOf(card, now) === urgency) }))
    .filter((group) => group.cards.length > 0);
}
