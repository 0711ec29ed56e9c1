import { useLingui } from '@lingui/react/macro';
import { useMediaQuery } from '@mantine/hooks';
import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { BottomBar } from './BottomBar';
import { ConnectionBar } from './ConnectionBar';
import { Rail } from './Rail';
import { SignInAgain } from './SignInAgain';
import { TopBar } from './TopBar';
import classes from './shell.module.css';

/** The frame of Kring: rail or bottom bar, the bar with search and bell, and the page. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  const wide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false });
  const main = useFocusAfterNavigation();
  return (
    <div className={classes.frame}>
      <a className={classes.skip} href="#main">
        {t`Skip to content`}
      </a>
      {wide ? <Rail /> : null}
      <div className={classes.content}>
        <TopBar wide={wide} />
        <ConnectionBar />
        <main id="main" ref={main} tabIndex={-1} className={classes.main}>
          {children}
        </main>
      </div>
      {wide ? null : <BottomBar />}
      <SignInAgain />
    </div>
  );
}

/** A screen reader starts at the new page, not where the link was. */
function useFocusAfterNavigation() {
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const before = useRef(path);
  useEffect(() => {
    if (before.current !== undefined && before.current !== path && !main.current?.contains(document.activeElement)) {
      main.current?.focus({ preventScroll: true });
    }
    before.current = path;
  }, [path]);
  return main;
}
