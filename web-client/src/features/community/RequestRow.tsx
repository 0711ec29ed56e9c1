import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Community, Member } from '@/api/types';
import { PersonDisc } from '@/ui/identity/PersonDisc';
import { TimeAgo } from '@/ui/text/TimeAgo';
import { useApprove, useDecline } from './requests';
import classes from './members.module.css';

/** Somebody who asks to join, and the two answers. */
export function RequestRow({ community, request }: { community: Community; request: Member }) {
  const { t } = useLingui();
  const approve = useApprove(community, request);
  const decline = useDecline(community, request);
  const { personId, name, title, since } = request;
  return (
    <li className={classes.row}>
      <Link to="/people/$personId" params={{ personId }} className={classes.person}>
        <PersonDisc id={personId} name={name} size={40} />
        <span>
          <span className={classes.name}>{name}</span>
          <span className={classes.detail}>
            {title ? `${title} · ` : null}
            <TimeAgo at={since} />
          </span>
        </span>
      </Link>
      {community.archived ? null : (
        <span className={classes.answers}>
          <Button size="sm" onClick={() => approve.mutate()} loading={approve.isPending} aria-label={t`Let ${name} in`}>
            {t`Let in`}
          </Button>
          <Button size="sm" variant="default" onClick={decline} aria-label={t`Decline ${name}`}>
            {t`Decline`}
          </Button>
        </span>
      )}
    </li>
  );
}
