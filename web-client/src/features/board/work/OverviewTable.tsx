import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { BoardWork } from '@/api/types';
import { Reach } from '../list/Reach';
import { countIn, stages, type Stage } from './load';
import classes from './overview.module.css';

/** Boards by stage, with their sums: columns of other names are added up by what they count as. */
export function OverviewTable({ boards }: { boards: BoardWork[] }) {
  const { t } = useLingui();
  const names: Record<string, string> = {
    TODO: t`To do`,
    DOING: t`In progress`,
    DONE: t({ message: 'Done', context: 'stage' }),
  };
  const sum = (stage: Stage) => boards.reduce((total, board) => total + countIn(board, stage), 0);
  const shown = stages.filter((stage) => stage !== null || sum(null) > 0);
  return (
    <div className={classes.scroll}>
      <table className={classes.table} aria-label={t`Work by board`}>
        <thead>
          <tr>
            <th scope="col">{t`Board`}</th>
            {shown.map((stage) => (
              <th key={stage} scope="col">
                {stage ? names[stage] : t`Other`}
              </th>
            ))}
            <th scope="col">{t`Together`}</th>
          </tr>
        </thead>
        <tbody>
          {boards.map((board) => (
            <tr key={board.boardId}>
              <th scope="row">
                <Link to="/boards/$boardId" params={{ boardId: board.boardId }}>
                  {board.name}
                </Link>
                <Reach districtId={board.districtId} />
              </th>
              {shown.map((stage) => (
                <td key={stage} data-stage={stage ?? 'other'}>
                  <span
                    className={classes.bar}
                    style={{ width: `${(countIn(board, stage) / Math.max(1, board.cards)) * 100}%` }}
                  />
                  {countIn(board, stage)}
                </td>
              ))}
              <td>{board.cards}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t`All boards`}</th>
            {shown.map((stage) => (
              <td key={stage}>{sum(stage)}</td>
            ))}
            <td>{boards.reduce((total, { cards }) => total + cards, 0)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
