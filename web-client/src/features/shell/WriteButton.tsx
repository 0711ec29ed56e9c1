import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Button } from '@mantine/core';
import { IconPencilPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import classes from './shell.module.css';

/** Begins a post from everywhere. */
export function WriteButton({ compact }: { compact: boolean }) {
  const { t } = useLingui();
  return compact ? (
    <ActionIcon
      variant="subtle"
      size={44}
      aria-label={t`Write`}
      className={classes.onNight}
      renderRoot={(props) => <Link to="/posts/new" {...props} />}
    >
      <IconPencilPlus size={22} aria-hidden="true" />
    </ActionIcon>
  ) : (
    <Button
      leftSection={<IconPencilPlus size={18} aria-hidden="true" />}
      renderRoot={(props) => <Link to="/posts/new" {...props} />}
    >
      {t`Write`}
    </Button>
  );
}
