import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Ring } from '@/ui/identity/Ring';
import type { WhatWaits } from './useWhatWaits';
import classes from './waits.module.css';

/** People who ask to join a community that I manage. */
export function RequestsRow({ community, people, more }: WhatWaits['requests'][number]) {
  const { t } = useLingui();
  const { communityId, name } = community;
  const others = people.length - 1;
  const first = people[0]?.name;
  return (
    <li>
      <Link to="/communities/$communityId/requests" params={{ communityId }} className={classes.row}>
        <span className={classes.glyph}>
          <Ring id={communityId} name={name} size={32} />
        </span>
        <span className={classes.words}>
          <strong>
            {others === 0
              ? t`${first} wants to join`
              : more
                ? t`${first} and many others want to join`
                : t`${plural(others, { one: `${first} and one other want to join`, other: `${first} and # others want to join` })}`}
          </strong>
          <small>{name}</small>
        </span>
      </Link>
    </li>
  );
}
