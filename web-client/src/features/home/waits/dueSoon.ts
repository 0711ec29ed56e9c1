import type { WorkItem } from '@/api/types';

export interface DueCard extends WorkItem {
  due: string;
  state: 'late' | 'today' | 'tomorrow';
}

/** Cards that are not done and late, due today or tomorrow; the latest first. Days are those of the reader. */
export function dueSoon(cards: WorkItem[], now: Date): DueCard[] {
  const today = dayOf(now);
  const tomorrow = dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1));
  return cards
    .filter((card): card is WorkItem & { due: string } => card.due !== null && card.stage !== 'DONE')
    .filter(({ due }) => due <= tomorrow)
    .map((card) => ({ ...card, state: stateOf(card.due, today) }))
    .sort((one, other) => one.due.localeCompare(other.due));
}

function stateOf(due: string, today: string): DueCard['state'] {
  return due < today ? 'late' : due === today ? 'today' : 'tomorrow';
}

const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
