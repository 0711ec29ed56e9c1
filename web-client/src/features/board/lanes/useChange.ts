import { useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { Problem } from '@/api/problem';
import { boardQuery, cardQuery } from '@/api/queries';
import { refusal } from '@/ui/feedback/notices';
import { columnOf } from './arrangement';
import { applied, appliedToCard, cardOf, type BoardChange } from './change';
import { EditConflict } from './conflict';
import { send } from './send';

export const changesOf = (boardId: string) => ['board', boardId, 'change'];

/**
 * Changes a board at once and tells the service; one after the other, so that what was done first is there first. While
 * a change is on its way `useBoard` shows it; a refused one is gone again by itself, and is explained here.
 */
export function useChange(boardId: string, onConflict: (conflict: EditConflict) => void) {
  const client = useQueryClient();
  const { t } = useLingui();
  return useMutation({
    mutationKey: changesOf(boardId),
    scope: { id: `board-${boardId}` },
    mutationFn: (change: BoardChange) => send(client, boardId, change),
    onSuccess: (version, change) => keep(client, boardId, change, version),
    onError: (error, change) => {
      const full =
        error instanceof Problem && error.slug === 'wip-limit-reached' && fullColumn(client, boardId, change);
      if (error instanceof EditConflict) {
        onConflict(error);
      } else if (full) {
        const { name, held, limit } = full;
        refusal(
          error,
          t`“${name}” is full (${held} of ${limit}). Finish a card there first, or choose another column.`,
        );
      } else {
        refusal(error);
      }
      void client.invalidateQueries({ queryKey: cardQuery(cardOf(change)).queryKey });
      return client.invalidateQueries({ queryKey: boardQuery(boardId).queryKey });
    },
  });
}

/** Writes down what was answered. A reading that began before would show the time before. */
async function keep(client: QueryClient, boardId: string, change: BoardChange, version?: number): Promise<void> {
  const { queryKey } = boardQuery(boardId);
  const reading = client.isFetching({ queryKey, exact: true }) > 0;
  await client.cancelQueries({ queryKey, exact: true });
  client.setQueryData(queryKey, (board) => board && applied(board, change));
  client.setQueryData(
    cardQuery(cardOf(change)).queryKey,
    (card) => card && { ...appliedToCard(card, change), version: version ?? card.version },
  );
  if (reading) {
    void client.invalidateQueries({ queryKey, exact: true });
  }
}

/** The column that took no card more; what is known of it may be a moment old, the limit is what was refused. */
function fullColumn(client: QueryClient, boardId: string, change: BoardChange) {
  const board = client.getQueryData(boardQuery(boardId).queryKey);
  const columnId = change.kind === 'move' ? change.to.columnId : 'columnId' in change ? change.columnId : '';
  const column = board && columnOf(board, columnId);
  return column?.wipLimit
    ? { name: column.name, limit: column.wipLimit, held: Math.max(column.cards.length, column.wipLimit) }
    : undefined;
}
