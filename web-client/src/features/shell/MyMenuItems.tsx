import { useLingui } from '@lingui/react/macro';
import { Menu } from '@mantine/core';
import { IconLogout, IconSettings, IconUser } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { meQuery } from '@/api/queries';
import { signOut } from './signOut';

/** My profile, my settings, the way out. */
export default function MyMenuItems() {
  const { t } = useLingui();
  const { data: me } = useSuspenseQuery(meQuery);
  return (
    <>
      <Menu.Label>{me.name}</Menu.Label>
      <Menu.Item
        leftSection={<IconUser size={18} aria-hidden="true" />}
        renderRoot={(props) => <Link to="/people/$personId" params={{ personId: me.personId }} {...props} />}
      >
        {t`My profile`}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconSettings size={18} aria-hidden="true" />}
        renderRoot={(props) => <Link to="/settings" {...props} />}
      >
        {t`Settings`}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item leftSection={<IconLogout size={18} aria-hidden="true" />} onClick={signOut}>
        {t`Sign out`}
      </Menu.Item>
    </>
  );
}
