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
  MENTION: [msg`I am mentioned`, msg`Someone writes @ and your name.`],
  REPLY: [msg`Someone replies to my comment`, msg`On any post.`],
  COMMENT: [msg`Someone comments on my post`, msg`Or on a post you follow.`],
  ANSWER_ACCEPTED: [msg`My answer is accepted`, msg`It helped the person who asked.`],
  ASSIGNED: [msg`I am given a card`, msg`Someone puts your name on a card.`],
  INVITED: [msg`I am invited to a community`, msg`You decide whether you join.`],
  MEMBERSHIP_APPROVED: [msg`I am let into a community`, msg`A manager has accepted your request.`],
  MEMBERSHIP_REQUESTED: [msg`Someone wants to join`, msg`In communities you manage.`],
} satisfies Record<NotificationItem['kind'], [MessageDescriptor, MessageDescriptor]>;

export function NotificationsSettings() {
  const { t, i18n } = useLingui();
  const { data: chosen } = useSuspenseQuery(preferencesQuery);
  const choose = useChoose();
  return (
    <>
      <h2 className={classes.heading}>{t`What you hear about`}</h2>
      <p
        className={classes.explained}
      >{t`Kring tells you once, here and never by email. What you turn off, you will not hear about at all.`}</p>
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
