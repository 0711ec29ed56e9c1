import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { Board } from '@/api/types';

export const cardElement = (root: HTMLElement | null, cardId: string) =>
  root?.querySelector<HTMLElement>(`[data-card="${CSS.escape(cardId)}"]`);

/**
 * A card that moves to another column is another element there: the focus goes along with it, whoever moved it.
 *
 * @returns to be called when the reader moves a card themselves: then the view goes along, too
 */
export function useFollowFocus(root: RefObject<HTMLElement | null>, board: Board): () => void {
  const held = useRef<string>(undefined);
  const mine = useRef(false);
  useEffect(() => {
    const took = (event: FocusEvent) => {
      held.current = event.target instanceof HTMLElement ? event.target.dataset.card : undefined;
    };
    const letGo = () => {
      held.current = undefined;
    };
    document.addEventListener('focusin', took);
    document.addEventListener('pointerdown', letGo);
    return () => {
      document.removeEventListener('focusin', took);
      document.removeEventListener('pointerdown', letGo);
    };
  }, []);
  useLayoutEffect(() => {
    const card = held.current && cardElement(root.current, held.current);
    if (card && document.activeElement === document.body) {
      card.focus({ preventScroll: true });
    }
    if (card && mine.current) {
      card.closest('li')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
    mine.current = false;
  }, [root, board]);
  return () => {
    mine.current = true;
  };
}
