import { useLingui } from '@lingui/react/macro';
import { CardRow } from './CardRow';
import { NotificationRow } from './NotificationRow';
import { RequestsRow } from './RequestsRow';
import type { WhatWaits } from './useWhatWaits';
import { countOf } from './useWhatWaits';
import classes from './waits.module.css';

/** What waits, each in a line that leads there. Not shown where nothing does. */
export function WaitsForMe({ waits }: { waits: WhatWaits }) {
  const { t } = useLingui();
  return countOf(waits) === 0 ? null : (
    <section className={classes.waits} aria-labelledby="waits-for-me">
      <h2 id="waits-for-me">{t`Waiting for you`}</h2>
      <ul>
        {waits.cards.map((card) => (
          <CardRow key={card.id} card={card} />
        ))}
        {waits.requests.map((request) => (
          <RequestsRow key={request.community.communityId} {...request} />
        ))}
        {waits.notifications.map((item) => (
          <NotificationRow key={item.id} item={item} />
        ))}
      </ul>
    </section>
  );
}
