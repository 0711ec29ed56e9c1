import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import classes from './board.module.css';

/** Says why there is nothing to press for somebody who only reads along. */
export function JoinFirst({ communityId }: { communityId: string }) {
  return (
    <p className={classes.join}>
      <Trans>
        You read along. Members work on this board:{' '}
        <Link to="/communities/$communityId" params={{ communityId }}>
          go to the community
        </Link>{' '}
        to join.
      </Trans>
    </p>
  );
}
