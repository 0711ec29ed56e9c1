import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { communityQuery } from '@/api/queries';
import type { Board } from '@/api/types';
import { Ring } from '@/ui/identity/Ring';
import classes from './heading.module.css';

/** The name of a board, and whose it is. */
export function BoardHeading({ board }: { board: Pick<Board, 'name' | 'communityId'> }) {
  const { communityId } = board;
  const { data: community } = useQuery(communityQuery(communityId));
  return (
    <div className={classes.heading}>
      {community ? <Ring id={communityId} name={community.name} access={community.access} size={40} /> : null}
      <div className={classes.names}>
        <h1 className={classes.title}>{board.name}</h1>
        {community ? (
          <Link to="/communities/$communityId/boards" params={{ communityId }} className={classes.community}>
            {community.name}
          </Link>
        ) : null}
      </div>
    </div>
  );
}
