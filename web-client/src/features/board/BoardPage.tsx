import { BoardDesk } from './lanes/BoardDesk';
import { useBoard } from './lanes/useBoard';
import type { BoardWish } from './wish';

/** A board of a community: the work, column by column. */
export function BoardPage({ boardId, wish }: { boardId: string; wish: BoardWish }) {
  const board = useBoard(boardId);
  return <BoardDesk key={boardId} board={board} wish={wish} />;
}
