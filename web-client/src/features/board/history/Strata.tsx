import { useLingui } from '@lingui/react/macro';
import type { CSSProperties } from 'react';
import type { Day } from './moments';
import classes from './time.module.css';

/** As a share of the whole: days nearer to each other than this are not all named. */
const roomForName = 0.09;

interface StrataProps {
  days: Day[];
  total: number;
  index: number;
}

/** The days of a history as layers, each as wide as much happened on it. Decorative; the slider says where one is. */
export function Strata({ days, total, index }: StrataProps) {
  const { i18n } = useLingui();
  const format = new Intl.DateTimeFormat(i18n.locale, { day: 'numeric', month: 'short' });
  const steps = Math.max(1, total - 1);
  const named = namedOf(days, steps);
  return (
    <div className={classes.strata} aria-hidden="true">
      <div className={classes.past} style={{ width: `${(index / steps) * 100}%` }} />
      {days.map(({ day, first, count }) => (
        <div key={day} className={classes.day} style={spanOf(first, count, steps)}>
          {named.has(day) ? <span>{format.format(new Date(`${day}T12:00`))}</span> : null}
        </div>
      ))}
    </div>
  );
}

/** A moment lies in the middle of its share, so that a day begins half a step before its first one. */
const spanOf = (first: number, count: number, steps: number): CSSProperties => {
  const left = Math.max(0, first - 0.5) / steps;
  const right = Math.min(steps, first + count - 0.5) / steps;
  return { left: `${left * 100}%`, width: `${(right - left) * 100}%` };
};

function namedOf(days: Day[], steps: number): ReadonlySet<string> {
  const named = new Set<string>();
  let last = -1;
  for (const { day, first } of days) {
    const at = first / steps;
    if (at - last >= roomForName && at < 1 - roomForName / 2) {
      named.add(day);
      last = at;
    }
  }
  return named;
}
