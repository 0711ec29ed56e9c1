import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Arrivals } from '@/ui/feedback/Arrivals';
import { Refused } from '@/ui/feedback/Refused';
import { Waiting } from '@/ui/feedback/Waiting';
import { More } from '@/ui/list/More';
import { BoardTile } from './BoardTile';
import { useBoardList, type BoardFilter } from './useBoardList';
import classes from './boards.module.css';

/** Boards as tiles, without end. */
export function BoardList({ filter, empty }: { filter: BoardFilter; empty: ReactNode }) {
  const { t } = useLingui();
  const { boards, shown, waiting, showAll, workOn } = useBoardList(filter);
  if (boards.isPending) {
    return <Waiting rows={3} height={150} />;
  }
  if (boards.isError && shown.length === 0) {
    return <Refused error={boards.error} retry={() => void boards.refetch()} />;
  }
  return (
    <>
      <Arrivals
        text={waiting > 0 ? t`${plural(waiting, { one: '# new board', other: '# new boards' })}` : undefined}
        onShow={showAll}
      />
      {shown.length === 0 ? empty : null}
      <ul className={classes.tiles}>
        {shown.map((board) => (
          <BoardTile
            key={board.id}
            board={board}
            work={workOn(board.id)}
            inCommunity={filter.community !== undefined}
          />
        ))}
      </ul>
      <More of={boards} />
    </>
  );
}
