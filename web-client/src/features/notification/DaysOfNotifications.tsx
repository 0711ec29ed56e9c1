import { useLingui } from '@lingui/react/macro';
import type { NotificationItem } from '@/api/types';
import { NotificationRow } from './NotificationRow';
import { dayName } from './days';
import classes from './notification.module.css';

/** A list grouped by the reader's days. */
export function DaysOfNotifications({ items }: { items: NotificationItem[] }) {
  const { i18n } = useLingui();
  const days = new Map<string, NotificationItem[]>();
  items.forEach((item) => {
    const day = new Date(item.createdAt).toDateString();
    days.set(day, [...(days.get(day) ?? []), item]);
  });
  return [...days].map(([day, ofThatDay]) => (
    <section key={day} className={classes.day} aria-label={dayName(day, i18n.locale)}>
      <h2 className={classes.dayName}>{dayName(day, i18n.locale)}</h2>
      <ul className={classes.list}>
        {ofThatDay.map((item) => (
          <NotificationRow key={item.id} item={item} />
        ))}
      </ul>
    </section>
  ));
}
