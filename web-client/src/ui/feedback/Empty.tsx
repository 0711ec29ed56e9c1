import type { ReactNode } from 'react';
import classes from './feedback.module.css';

/** What belongs in a place that is still empty, and the button that begins it. */
export function Empty({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className={classes.empty}>
      <svg viewBox="0 0 120 64" width="120" height="64" fill="none" aria-hidden="true" focusable="false">
        <circle cx="44" cy="34" r="22" strokeWidth="5" className={classes.emptyRing} strokeDasharray="6 7" />
        <path d="M84 17a22 22 0 1 0 15 13" strokeWidth="5" strokeLinecap="round" className={classes.emptyRing} />
        <circle cx="95" cy="19" r="5" className={classes.emptyDot} />
      </svg>
      <p className={classes.emptyTitle}>{title}</p>
      {children ? <p className={classes.emptyText}>{children}</p> : null}
      {action}
    </div>
  );
}
