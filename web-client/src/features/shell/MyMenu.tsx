import { useLingui } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import { meQuery } from '@/api/queries';
import { PersonDisc } from '@/ui/identity/PersonDisc';
import { MenuOnDemand } from '@/ui/menu/MenuOnDemand';
import classes from './shell.module.css';

const importItems = () => import('./MyMenuItems');
const MyMenuItems = lazy(importItems);

/** My disc, and behind it what is mine. */
export function MyMenu() {
  const { t } = useLingui();
  const { data: me } = useSuspenseQuery(meQuery);
  const button = (
    <UnstyledButton className={classes.mine} aria-label={t`My menu`}>
      <PersonDisc id={me.personId} name={me.name} />
    </UnstyledButton>
  );
  return (
    <MenuOnDemand target={button} width={240} load={importItems}>
      <MyMenuItems />
    </MenuOnDemand>
  );
}
