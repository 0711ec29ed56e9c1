import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { boardThenQuery } from '@/api/queries';
import { useSteady } from '../lanes/useSteady';
import type { Moment } from './moments';

const rest = 120;

/**
 * The board at a moment: at once where it was read before, else when the slider rests; until it comes the one before
 * stays. Its neighbours are read ahead.
 */
export function useBoardThen(boardId: string, moments: readonly Moment[], index: number) {
  const client = useQueryClient();
  const [settled] = useDebouncedValue(index, rest);
  const queryAt = (which: number) => boardThenQuery(boardId, moments[which]?.at ?? '');
  const shown = client.getQueryData(queryAt(index).queryKey) ? index : Math.min(settled, moments.length - 1);
  const then = useQuery({ ...queryAt(shown), placeholderData: keepPreviousData });
  const beside = useSteady(() =>
    [shown - 1, shown + 1].filter((each) => moments[each]).forEach((each) => void client.prefetchQuery(queryAt(each))),
  );
  useEffect(() => {
    if (then.isSuccess) {
      beside();
    }
  }, [then.isSuccess, shown, beside]);
  const waiting = then.isPlaceholderData || shown !== index;
  return { board: then.data, error: then.error, waiting, moment: waiting ? undefined : moments[shown] };
}
