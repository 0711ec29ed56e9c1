import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { BoardSummary, BoardWork } from '@/api/types';
import { PersonDisc } from '@/ui/identity/PersonDisc';
import { Sheet } from '@/ui/page/Sheet';
import { BoardGlance } from './BoardGlance';
import { CommunityOf } from './CommunityOf';
import { Reach } from './Reach';
import { StageCounts } from './StageCounts';
import classes from './boards.module.css';

interface BoardTileProps {
  board: BoardSummary;
  work: BoardWork | undefined;
  /** Where all boards are of one community, it need not be named. */
  inCommunity: boolean;
}

const mostDiscs = 3;

/** A board in a list: whose it is, for which district or all, and the work on it at a glance. */
export function BoardTile({ board, work, inCommunity }: BoardTileProps) {
  const { t } = useLingui();
  const { id, name, communityId, districtId, cards } = board;
  const workers = (work?.people ?? []).filter(({ personId }) => personId !== null);
  return (
    <Sheet as="li" className={classes.tile} padding="none">
      <div className={classes.what}>
        <h2 className={classes.name}>
          <Link to="/boards/$boardId" params={{ boardId: id }} className={classes.link}>
            {name}
          </Link>
        </h2>
        <Reach districtId={districtId} />
        {inCommunity ? null : <CommunityOf communityId={communityId} />}
      </div>
      <BoardGlance stages={work?.stages ?? []} />
      <p className={classes.count}>
        <b>{t`${plural(cards, { 0: 'No cards yet', one: '# card', other: '# cards' })}`}</b>
        {work ? (
          <span className={classes.stages}>
            <StageCounts stages={work.stages} />
          </span>
        ) : null}
      </p>
      <span className={classes.people} aria-hidden="true">
        {workers.slice(0, mostDiscs).map((worker) => (
          <PersonDisc key={worker.personId} id={worker.personId ?? ''} name={worker.name ?? ''} size={30} />
        ))}
        {workers.length > mostDiscs ? <span className={classes.others}>+{workers.length - mostDiscs}</span> : null}
      </span>
    </Sheet>
  );
}
