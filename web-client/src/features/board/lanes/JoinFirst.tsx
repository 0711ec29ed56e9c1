import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import classes from './board.module.css';

/** Says why there is nothing to press for somebody who only reads along. */
export function JoinFirst({ communityId }: { communityId: string }) {
  return (
    <p className={classes.join}>
      <Trans>
        You can read this board. Members work on it:{' '}
        <Link to="/communities/$communityId" params={{ communityId }}>
          go to the community
        </Link>{' '}
        to join.
      </Trans>
    </p>
  );
}
