import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { PersonDisc } from '@/ui/identity/PersonDisc';
import { PathLink } from '@/ui/link/PathLink';
import { expertsQuery } from './searchQuery';
import type { Wish } from './wish';
import classes from './experts.module.css';

const most = 4;

/** Who knows about it: often the shorter way than reading. */
export function Experts({ wish }: { wish: Wish }) {
  const { t } = useLingui();
  const { data } = useQuery(expertsQuery(wish.q.trim()));
  const experts = data?.items.slice(0, most) ?? [];
  if (experts.length === 0 || wish.type.length > 0) {
    return null;
  }
  return (
    <section aria-labelledby="experts">
      <h2 id="experts" className={classes.heading}>{t`Who knows about this`}</h2>
      <ul className={classes.experts}>
        {experts.map(({ personId, name, handle, expertise, link }) => (
          <li key={personId}>
            <PathLink path={link} className={classes.expert}>
              <PersonDisc id={personId} name={name ?? handle ?? ''} size={32} />
              <span className={classes.who}>
                <span>{name ?? handle}</span>
                <span className={classes.expertise}>{expertise.join(', ')}</span>
              </span>
            </PathLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
