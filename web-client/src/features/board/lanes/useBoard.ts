import { useMutationState, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Problem } from '@/api/problem';
import { boardQuery } from '@/api/queries';
import type { Board } from '@/api/types';
import { applied, type BoardChange } from './change';
import { changesOf } from './useChange';

/** The board as somebody sees it: what was read, and on top of it what they did that is not answered yet. */
export function useBoard(boardId: string): Board {
  const { data, error } = useSuspenseQuery(boardQuery(boardId));
  const underway = useUnderway(boardId);
  if (error instanceof Problem && [403, 404].includes(error.status)) {
    // Deleted, or no longer for this reader.
    throw error;
  }
  return useMemo(() => underway.reduce(applied, data), [underway, data]);
}

/** Changes of a board that are not answered yet, in their order. */
export const useUnderway = (boardId: string): BoardChange[] =>
  useMutationState({
    filters: { mutationKey: changesOf(boardId), status: 'pending' },
    select: (mutation) => mutation.state.variables as BoardChange,
  });
