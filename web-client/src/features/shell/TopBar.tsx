import { useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { SearchField } from './SearchField';
import { Bell } from './Bell';
import { Brand } from './Brand';
import { MyMenu } from './MyMenu';
import { WriteButton } from './WriteButton';
import classes from './shell.module.css';

export function TopBar({ wide }: { wide: boolean }) {
  const { t } = useLingui();
  return (
    <header className={classes.top}>
      {wide ? (
        <SearchField />
      ) : (
        <>
          <Brand />
          <span className={classes.spring} />
          <ActionIcon
            variant="subtle"
            size={44}
            aria-label={t`Search`}
            className={classes.onNight}
            renderRoot={(props) => <Link to="/search" {...props} />}
          >
            <IconSearch size={22} aria-hidden="true" />
          </ActionIcon>
        </>
      )}
      <WriteButton compact={!wide} />
      <Bell />
      <MyMenu />
    </header>
  );
}
