import type { Card } from '@/api/types';
import type { CardWords } from '../lanes/change';
import { useDesk } from '../lanes/Desk';

/** Saves words of a card at once; `before` is what they were when the reader began. */
export function useEdit(card: Card) {
  const { change } = useDesk();
  return (after: Partial<CardWords>, before: Partial<CardWords> = card) =>
    change({ kind: 'edit', cardId: card.id, before: wordsOf(before, after), after });
}

const wordsOf = (card: Partial<CardWords>, named: Partial<CardWords>): Partial<CardWords> =>
  Object.fromEntries(Object.keys(named).map((name) => [name, card[name as keyof CardWords]]));
