import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '@fontsource-variable/bricolage-grotesque/wght.css';
import '@mantine/core/styles.layer.css';
import './global.css';
import { MantineProvider } from '@mantine/core';
import { setNonce } from 'get-nonce';
import { lazy, Suspense, type ReactNode } from 'react';
import { roles, theme } from './theme';

const nonce = () => document.querySelector<HTMLMetaElement>('meta[name=kring-nonce]')?.content ?? '';
// Dialogs hold the page still by a style of their own, which the content security policy lets through by this.
setNonce(nonce());

// Nothing is said before the first page is there; what is said meanwhile waits.
const Notices = lazy(() => import('./Notices'));

interface KringProviderProps {
  /** `test` where nothing is laid out or moves: what floats is then never taken for scrolled away. */
  env?: 'default' | 'test';
  children: ReactNode;
}

/** Theme, colour scheme and the place where short messages appear. */
export function KringProvider({ env = 'default', children }: KringProviderProps) {
  return (
    <MantineProvider
      env={env}
      theme={theme}
      cssVariablesResolver={roles}
      defaultColorScheme="auto"
      getStyleNonce={nonce}
    >
      <Suspense>
        <Notices />
      </Suspense>
      {children}
    </MantineProvider>
  );
}
