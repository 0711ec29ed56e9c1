import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import classes from './tabLinks.module.css';

/** Views of one thing that have an address each: they wrap where they do not fit. */
export function TabLinks({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label}>
      <ul className={classes.tabs}>{children}</ul>
    </nav>
  );
}

interface TabProps extends ComponentPropsWithRef<'a'> {
  /** Where the address alone does not say whether it is shown. */
  current?: boolean;
  /** How much waits there. */
  waiting?: number | undefined;
}

function Tab({ current, waiting, children, ...link }: TabProps) {
  const shown = current === undefined ? link['aria-current'] : current ? 'page' : undefined;
  return (
    <li>
      <a {...link} className={classes.tab} aria-current={shown}>
        {children}
        {waiting ? <span className={classes.waiting}>{waiting}</span> : null}
      </a>
    </li>
  );
}

export const TabLink = createLink(Tab);
