import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '@fontsource-variable/bricolage-grotesque/wght.css';
import '@mantine/core/styles.layer.css';
import './global.css';
import { MantineProvider } from '@mantine/core';
import { setNonce } from 'get-nonce';
import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { roles, theme } from './theme';

const nonce = () => document.querySelector<HTMLMetaElement>('meta[name=kring-nonce]')?.content ?? '';
// Dialogs hold the page still by a style of their own, which the content security policy lets through by this.
setNonce(nonce());

const Notices = lazy(() => import('./Notices'));

interface KringProviderProps {
  /** `test` where nothing is laid out or moves: what floats is then never taken for scrolled away. */
  env?: 'default' | 'test';
  /** Nothing is said before it, and nothing is fetched to say it with; what is said meanwhile waits. */
  firstPage?: Promise<unknown>;
  children: ReactNode;
}

/** Theme, colour scheme and the place where short messages appear. */
export function KringProvider({ env = 'default', firstPage, children }: KringProviderProps) {
  const [stands, setStands] = useState(!firstPage);
  useEffect(() => {
    void firstPage?.then(() => setStands(true));
  }, [firstPage]);
  return (
    <MantineProvider
      env={env}
      theme={theme}
      cssVariablesResolver={roles}
      defaultColorScheme="auto"
      getStyleNonce={nonce}
    >
      <Suspense>{stands ? <Notices /> : null}</Suspense>
      {children}
    </MantineProvider>
  );
}
