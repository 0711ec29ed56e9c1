import type { ReactNode } from 'react';
import classes from './write.module.css';

/** What stays at the foot of the screen while one reads: arrivals, what is on its way, and the box to write in. */
export function Dock({ children }: { children: ReactNode }) {
  return <div className={classes.dock}>{children}</div>;
}
