import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch } from '@/api/http';
import { Problem } from '@/api/problem';
import { boardQuery } from '@/api/queries';
import type { Board } from '@/api/types';
import { refusal } from '@/ui/feedback/notices';
import { draftOf, type BoardDraft } from './columnDraft';

/**
 * Saves a board's name and columns, unless somebody else changed them since the draft began: then it answers what they
 * made of it.
 */
export function useSaveBoard(boardId: string) {
  const client = useQueryClient();
  const { queryKey } = boardQuery(boardId);
  return useMutation({
    mutationFn: async ({ name, columns, version }: BoardDraft): Promise<BoardDraft | undefined> => {
      const params = { path: { id: boardId }, header: ifMatch(version) };
      try {
        const saved = await answer(api.PATCH('/api/boards/{id}', { params, body: { name, columns } }));
        client.setQueryData(queryKey, (board) => board && withDraft(board, { name, columns, version: saved.version }));
        return undefined;
      } catch (error) {
        if (error instanceof Problem && error.status === 412) {
          return draftOf(await client.fetchQuery({ ...boardQuery(boardId), staleTime: 0 }));
        }
        throw error;
      }
    },
    onError: (error) => {
      refusal(error);
      return client.invalidateQueries({ queryKey });
    },
  });
}

const withDraft = (board: Board, { name, columns, version }: BoardDraft): Board => ({
  ...board,
  name,
  version,
  columns: columns.map((column) => ({
    ...column,
    cards: board.columns.find(({ id }) => id === column.id)?.cards ?? [],
  })),
});
