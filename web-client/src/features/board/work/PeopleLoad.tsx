import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { IconHandStop } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { BoardWork } from '@/api/types';
import { PersonDisc } from '@/ui/identity/PersonDisc';
import { loadOf } from './load';
import classes from './overview.module.css';

/** How the work is divided over people, and what nobody took yet. */
export function PeopleLoad({ boards }: { boards: BoardWork[] }) {
  const { t } = useLingui();
  const loads = loadOf(boards);
  const most = Math.max(1, ...loads.map(({ cards }) => cards));
  return (
    <section aria-labelledby="load" className={classes.load}>
      <h2 id="load" className={classes.title}>{t`Work by person`}</h2>
      <ul className={classes.people}>
        {loads.map(({ personId, name, cards }) => (
          <li key={personId} className={classes.person}>
            {personId ? (
              <Link to="/people/$personId" params={{ personId }} className={classes.who}>
                <PersonDisc id={personId} name={name ?? ''} size={32} />
                {name}
              </Link>
            ) : (
              <span className={classes.who}>
                <IconHandStop size={32} stroke={1.5} aria-hidden="true" />
                {t`Not taken yet`}
              </span>
            )}
            <span className={classes.track} data-nobody={personId === null || undefined}>
              <span className={classes.share} style={{ width: `${(cards / most) * 100}%` }} />
            </span>
            <span className={classes.cards}>{t`${plural(cards, { one: '# card', other: '# cards' })}`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
