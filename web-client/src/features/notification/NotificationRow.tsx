import { useLingui } from '@lingui/react/macro';
import { ActionIcon, VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useRef } from 'react';
import type { NotificationItem } from '@/api/types';
import { PersonDisc } from '@/ui/identity/PersonDisc';
import { PathLink } from '@/ui/link/PathLink';
import { TimeAgo } from '@/ui/text/TimeAgo';
import { useRead } from './reading';
import classes from './notification.module.css';

/** One thing that concerns me; following it reads it. */
export function NotificationRow({ item }: { item: NotificationItem }) {
  const { t } = useLingui();
  const read = useRead();
  const said = useRef<HTMLDivElement>(null);
  const readIt = () => {
    if (!item.read) {
      read.mutate(item.id);
    }
  };
  return (
    <li className={classes.row} data-unread={!item.read}>
      <PersonDisc id={item.actor.personId} name={item.actor.name ?? ''} />
      <div className={classes.said} ref={said}>
        <PathLink path={item.link} className={classes.link} onClick={readIt}>
          {item.read ? null : <VisuallyHidden>{t`Unread:`}</VisuallyHidden>} {item.text}
        </PathLink>
        <span className={classes.when}>
          <TimeAgo at={item.createdAt} />
        </span>
      </div>
      {item.read ? null : (
        <ActionIcon
          variant="subtle"
          size={44}
          onClick={() => {
            readIt();
            // The button goes; what it was about stays.
            said.current?.querySelector('a')?.focus({ preventScroll: true });
          }}
          aria-label={t`Mark as read: ${item.text}`}
        >
          <IconCheck size={20} aria-hidden="true" />
        </ActionIcon>
      )}
    </li>
  );
}
