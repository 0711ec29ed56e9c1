import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Indicator } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { unreadQuery } from '@/api/queries';
import { useLive } from '@/api/useLive';
import classes from './shell.module.css';

const MOST_COUNTED = 99;

/** How much waits to be read; counts live. */
export function Bell() {
  const { t } = useLingui();
  const client = useQueryClient();
  const { data } = useQuery(unreadQuery);
  const count = data?.count ?? 0;
  useLive((message) => {
    if (message.type === 'unread' || message.type === 'notification') {
      client.setQueryData(unreadQuery.queryKey, { count: message.unread });
      void client.invalidateQueries({ queryKey: ['notifications', 'list'] });
    }
  });
  const many = count > MOST_COUNTED;
  const label =
    count === 0
      ? t`Notifications`
      : many
        ? t`More than ${MOST_COUNTED} unread notifications`
        : t`${plural(count, { one: '# unread notification', other: '# unread notifications' })}`;
  return (
    <Indicator
      disabled={count === 0}
      label={many ? `${MOST_COUNTED}+` : count}
      size={18}
      color="accent"
      offset={8}
      classNames={{ indicator: classes.count ?? '' }}
    >
      <ActionIcon
        variant="subtle"
        size={44}
        aria-label={label}
        className={classes.onNight}
        renderRoot={(props) => <Link to="/notifications" {...props} />}
      >
        <IconBell size={22} aria-hidden="true" />
      </ActionIcon>
    </Indicator>
  );
}
