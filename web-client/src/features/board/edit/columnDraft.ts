import type { Board } from '@/api/types';

/** A column while a board is edited; a new one has its id already, so that saving twice makes one. */
export interface ColumnDraft {
  id: string;
  name: string;
  wipLimit: number | null;
  stage: string | null;
}

/** What somebody makes of a board, and the version they began with. */
export interface BoardDraft {
  name: string;
  columns: ColumnDraft[];
  version: number;
}

export const draftOf = ({ name, columns, version }: Board): BoardDraft => ({
  name,
  columns: columns.map(({ id, name: columnName, wipLimit, stage }) => ({ id, name: columnName, wipLimit, stage })),
  version,
});

/** Moves one up or down; at the ends it stays. */
export function swapped(columns: ColumnDraft[], index: number, by: -1 | 1): ColumnDraft[] {
  const column = columns[index];
  const inRange = index + by >= 0 && index + by < columns.length;
  return column && inRange ? columns.toSpliced(index, 1).toSpliced(index + by, 0, column) : columns;
}
