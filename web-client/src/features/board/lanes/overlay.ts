import type { EditConflict } from './conflict';

/** What stands over the board; an open card stands in the address instead. */
export type Overlay =
  | { kind: 'menu'; cardId: string; at: DOMRect }
  | { kind: 'move'; cardId: string }
  | { kind: 'conflict'; conflict: EditConflict }
  | { kind: 'board' };
