import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { places } from './places';
import classes from './shell.module.css';

/** The places of narrow screens, within reach of a thumb. */
export function BottomBar() {
  const { t, i18n } = useLingui();
  return (
    <nav className={classes.bottom} aria-label={t`Main`}>
      {places.map(({ to, name, icon: Icon }) => (
        <Link key={to} to={to} className={classes.tab} activeOptions={{ exact: to === '/' }}>
          <Icon size={22} stroke={1.8} aria-hidden="true" />
          <span>{i18n._(name)}</span>
        </Link>
      ))}
    </nav>
  );
}
