import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { meQuery } from '@/api/queries';
import { Ring } from '@/ui/identity/Ring';
import { communitiesQuery } from '../queries';
import classes from './side.module.css';

const most = 3;

/** Communities that the reader could join, those with most members first. Guests join nothing by themselves. */
export function Discover() {
  const { t } = useLingui();
  const { data: me } = useSuspenseQuery(meQuery);
  const { data } = useInfiniteQuery({ ...communitiesQuery, enabled: !me.roles.includes('guest') });
  const others = (data?.pages[0]?.items ?? [])
    .filter(({ myRole, archived, requested }) => myRole === null && !archived && !requested)
    .sort((one, other) => other.memberCount - one.memberCount)
    .slice(0, most);
  return others.length === 0 ? null : (
    <section className={classes.side} aria-labelledby="discover">
      <h2 id="discover">{t`Communities to discover`}</h2>
      <ul>
        {others.map(({ id, name, access, purpose, memberCount }) => (
          <li key={id}>
            <Link to="/communities/$communityId" params={{ communityId: id }} className={classes.row}>
              <Ring id={id} name={name} access={access} size={36} />
              <span className={classes.words}>
                <strong>{name}</strong>
                <span className={classes.purpose}>{purpose}</span>
                <small>{t`${plural(memberCount, { one: '# member', other: '# members' })}`}</small>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <Link to="/communities" className={classes.all}>
        {t`All communities`}
      </Link>
    </section>
  );
}
