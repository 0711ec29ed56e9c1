import { useLingui } from '@lingui/react/macro';
import { Button, Modal, Text } from '@mantine/core';
import { useEffect, useSyncExternalStore } from 'react';
import { session } from '@/api/session';
import { signedInMessage } from './SignedIn';

/** The session has ended: sign in in a small window, and what was being done goes on where it was. */
export function SignInAgain() {
  const { t } = useLingui();
  const ended = useSyncExternalStore(session.subscribe, session.hasEnded);
  useEffect(() => {
    const heard = (event: MessageEvent) => {
      if (event.origin === location.origin && event.data === signedInMessage) {
        session.signedIn();
      }
    };
    window.addEventListener('message', heard);
    return () => window.removeEventListener('message', heard);
  }, []);
  return (
    <Modal
      opened={ended}
      onClose={() => {}}
      withCloseButton={false}
      closeOnEscape={false}
      title={t`You are signed out`}
      centered
    >
      <Text mb="md">{t`Your session has ended. Sign in again in a small window; nothing you typed is lost.`}</Text>
      <Button fullWidth onClick={openSignIn} data-autofocus>
        {t`Sign in again`}
      </Button>
    </Modal>
  );
}

function openSignIn(): void {
  const size = 'popup,width=480,height=640';
  const small = window.open('/login?return=/signed-in', 'kring-sign-in', size);
  if (!small) {
    location.assign(`/login?return=${encodeURIComponent(location.pathname + location.search)}`);
  }
}
