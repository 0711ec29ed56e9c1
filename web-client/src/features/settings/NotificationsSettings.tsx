import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Switch } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { NotificationItem } from '@/api/types';
import { preferencesQuery, useChoose } from './preferences';
import { QuietHours } from './QuietHours';
import classes from './settings.module.css';

/** In the order in which people care. */
const kinds = {
  MENTION: [msg`I am mentioned`, msg`Somebody writes @ and your name.`],
  REPLY: [msg`Somebody answers my comment`, msg`Under any post.`],
  COMMENT: [msg`Somebody comments on my post`, msg`Or on a post that you follow.`],
  ANSWER_ACCEPTED: [msg`My answer is accepted`, msg`It helped who asked.`],
  ASSIGNED: [msg`I get a card`, msg`Somebody puts work on a board in your name.`],
  INVITED: [msg`I am invited to a community`, msg`You decide whether you join.`],
  MEMBERSHIP_APPROVED: [msg`I am let in`, msg`A manager has accepted your request.`],
  MEMBERSHIP_REQUESTED: [msg`Somebody wants to join`, msg`In communities that you manage.`],
} satisfies Record<NotificationItem['kind'], [MessageDescriptor, MessageDescriptor]>;

export function NotificationsSettings() {
  const { t, i18n } = useLingui();
  const { data: chosen } = useSuspenseQuery(preferencesQuery);
  const choose = useChoose();
  return (
    <>
      <h2 className={classes.heading}>{t`What you hear of`}</h2>
      <p
        className={classes.explained}
      >{t`Kring tells you once, here and never by mail. What you switch off is not told at all.`}</p>
      <ul className={classes.kinds}>
        {Object.entries(kinds).map(([kind, [name, explained]]) => (
          <li key={kind} className={classes.kind}>
            <Switch
              label={i18n._(name)}
              description={i18n._(explained)}
              checked={chosen.kinds[kind] ?? true}
              onChange={(event) =>
                choose.mutate({ ...chosen, kinds: { ...chosen.kinds, [kind]: event.currentTarget.checked } })
              }
            />
          </li>
        ))}
      </ul>
      <QuietHours chosen={chosen} onChoose={choose.mutate} />
    </>
  );
}
