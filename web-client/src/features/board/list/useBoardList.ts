import { useThrottledCallback } from '@mantine/hooks';
import { useInfiniteQuery, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { boardsQuery, meQuery } from '@/api/queries';
import { useHappenings } from '@/api/useLive';
import type { Me } from '@/api/types';
import { useNewcomers } from '@/ui/feedback/useNewcomers';
import { overviewQuery } from './overview';

export interface BoardFilter {
  community?: string;
  district?: string;
}

/** Whoever is in a community, unless as a guest of the organisation. */
export const mayBeginBoards = ({ roles, communities }: Me): boolean =>
  !roles.includes('guest') && communities.length > 0;

/** Boards, newest first, with the work on them where it is known; live, but nothing moves: new boards wait. */
export function useBoardList(filter: BoardFilter) {
  const client = useQueryClient();
  const { data: me } = useSuspenseQuery(meQuery);
  const boards = useInfiniteQuery(boardsQuery(filter));
  const work = useQuery(overviewQuery(filter.district)).data?.items;
  const all = boards.data?.pages.flatMap((page) => page.items) ?? [];
  const refresh = useThrottledCallback(() => {
    void client.invalidateQueries({ queryKey: ['boards'] });
    void client.invalidateQueries({ queryKey: ['work', 'overview'] });
  }, 3_000);
  useHappenings(
    ['board.created', 'board.edited', 'board.deleted', 'card.created', 'card.moved', 'card.assigned', 'card.archived'],
    refresh,
  );
  return {
    boards,
    ...useNewcomers(all, ({ createdBy }) => createdBy === me.personId),
    workOn: (boardId: string) => work?.find((board) => board.boardId === boardId),
  };
}
