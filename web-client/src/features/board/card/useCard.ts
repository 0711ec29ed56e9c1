import { useMutationState, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { cardQuery } from '@/api/queries';
import { appliedToCard, cardOf, type BoardChange } from '../lanes/change';
import { useUnderway } from '../lanes/useBoard';
import { changesOf } from '../lanes/useChange';

/** A card as its reader sees it: what was read and what they did to it since. */
export function useCard(boardId: string, cardId: string) {
  const underway = useUnderway(boardId);
  const mine = useMemo(() => underway.filter((change) => cardOf(change) === cardId), [underway, cardId]);
  // A card that is being added cannot be read yet.
  const isComing = mine.some((change) => change.kind === 'add' || change.kind === 'restore');
  const { data, error, refetch } = useQuery({ ...cardQuery(cardId), enabled: !isComing });
  const card = useMemo(() => data && mine.reduce(appliedToCard, data), [data, mine]);
  return { card, error, refetch, saving: mine.length > 0, saved: useSaved(boardId, cardId) };
}

/** Whether something that was done to the card since it was opened has arrived. */
function useSaved(boardId: string, cardId: string): boolean {
  const [openedAt] = useState(() => Date.now());
  return useMutationState({
    filters: { mutationKey: changesOf(boardId), status: 'success' },
    select: ({ state }) => state.submittedAt >= openedAt && cardOf(state.variables as BoardChange) === cardId,
  }).includes(true);
}
