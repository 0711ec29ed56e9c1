import { useLingui } from '@lingui/react/macro';
import { Button, Modal, Text } from '@mantine/core';

/** A part of its own, because it is seldom needed and the first page should be small. */
export default function SignInDialog() {
  const { t } = useLingui();
  return (
    <Modal
      opened
      onClose={() => {}}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
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
