import type { VirtualItem } from '@tanstack/react-virtual';

const mostLists = 20;
const lists = new Map<string, VirtualItem[]>();

/** Keeps the heights of a list that is left, so that going back finds the same place. */
export function remember(name: string, rows: VirtualItem[]): void {
  lists.delete(name);
  lists.set(name, rows);
  if (lists.size > mostLists) {
    lists.delete(lists.keys().next().value!);
  }
}

export const recalled = (name: string): VirtualItem[] => lists.get(name) ?? [];
