import { useLingui } from '@lingui/react/macro';
import { Button, Group, Modal } from '@mantine/core';
import type { ReactNode } from 'react';

interface AskProps {
  opened: boolean;
  title: string;
  children?: ReactNode;
  /** The verb on the button that does it. */
  verb: string;
  dangerous?: boolean;
  busy?: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before something that cannot be undone. Where an undo is possible, do it and offer the undo instead. */
export function Ask({ opened, title, children, verb, dangerous, busy, onConfirm, onClose }: AskProps) {
  const { t } = useLingui();
  return (
    <Modal opened={opened} onClose={onClose} title={title} centered closeButtonProps={{ 'aria-label': t`Close` }}>
      {children}
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          {t`Cancel`}
        </Button>
        <Button color={dangerous ? 'red' : 'primary'} loading={busy ?? false} onClick={onConfirm} data-autofocus>
          {verb}
        </Button>
      </Group>
    </Modal>
  );
}
