import { useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { meQuery } from '@/api/queries';
import { Ring } from '@/ui/identity/Ring';
import { Brand } from './Brand';
import { places } from './places';
import classes from './rail.module.css';

/** The night rail at the left of wide screens: places and my communities. */
export function Rail() {
  const { t, i18n } = useLingui();
  const { data: me } = useSuspenseQuery(meQuery);
  return (
    <nav className={classes.rail} aria-label={t`Main`}>
      <Brand />
      <ul className={classes.list}>
        {places.map(({ to, name, icon: Icon }) => (
          <li key={to}>
            <Link to={to} className={classes.link} activeOptions={{ exact: to === '/' }}>
              <Icon size={20} stroke={1.8} aria-hidden="true" />
              {i18n._(name)}
            </Link>
          </li>
        ))}
      </ul>
      <h2 className={classes.heading} id="my-communities">
        {t`My communities`}
      </h2>
      <ul className={classes.list} aria-labelledby="my-communities">
        {me.communities.map(({ communityId, name }) => (
          <li key={communityId}>
            <Link to="/communities/$communityId" params={{ communityId }} className={classes.link}>
              <Ring id={communityId} name={name} size={24} />
              <span className={classes.name}>{name}</span>
            </Link>
          </li>
        ))}
        {me.communities.length === 0 ? (
          <li className={classes.none}>{t`None yet. Look around under Communities.`}</li>
        ) : null}
      </ul>
    </nav>
  );
}
