import { createContext, use, type KeyboardEvent } from 'react';
import type { Place } from './arrangement';
import type { BoardChange } from './change';

/** What every card and column of a board can ask for; the same object for as long as possible. */
export interface Desk {
  me: { personId: string; name: string };
  mayWrite: boolean;
  /** Names of people by id. */
  people: Record<string, string>;
  /** As `2026-11-27`. */
  today: string;
  /** The address that opens a card. */
  href: (cardId: string) => string;
  open: (cardId: string) => void;
  showMenu: (cardId: string, at: DOMRect) => void;
  askWhereTo: (cardId: string) => void;
  onKey: (event: KeyboardEvent, cardId: string) => void;
  /** `quietly` leaves out the notice: the hand that moves sees it, a live region says it. */
  move: (cardId: string, to: Place, how?: 'quietly') => void;
  take: (cardId: string, taken: boolean) => void;
  archive: (cardId: string) => void;
  change: (change: BoardChange) => Promise<unknown>;
}

export const DeskContext = createContext<Desk | null>(null);

export const useDesk = (): Desk => use(DeskContext)!;
