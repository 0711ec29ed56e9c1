import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '@fontsource-variable/bricolage-grotesque/wght.css';
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './global.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { roles, theme } from './theme';

const nonce = () => document.querySelector<HTMLMetaElement>('meta[name=kring-nonce]')?.content ?? '';

/** Theme, colour scheme and the place where short messages appear. */
export function KringProvider({ children }: { children: ReactNode }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={roles} defaultColorScheme="auto" getStyleNonce={nonce}>
      <Notifications position="bottom-center" limit={3} containerWidth={480} zIndex={400} />
      {children}
    </MantineProvider>
  );
}
