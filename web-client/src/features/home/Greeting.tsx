import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useNow } from '@/ui/text/useNow';
import { DayRing } from './DayRing';
import classes from './home.module.css';

/** Which day it is, and how much waits. */
export function Greeting({ name, waiting }: { name: string; waiting: number }) {
  const { t, i18n } = useLingui();
  const now = new Date(useNow());
  const [first] = name.split(' ');
  const hour = now.getHours();
  const greeting =
    hour < 6 || hour >= 18
      ? t`Good evening, ${first}`
      : hour < 12
        ? t`Good morning, ${first}`
        : t`Good afternoon, ${first}`;
  const today = i18n.date(now, { weekday: 'long', day: 'numeric', month: 'long' });
  return (
    <div className={classes.greeting}>
      <DayRing waits={waiting > 0} />
      <div>
        <h1>{greeting}</h1>
        <p>
          <time dateTime={now.toISOString().slice(0, 10)}>{today}</time>
          {waiting > 0
            ? ` · ${t`${plural(waiting, { one: 'one thing is waiting for you', other: '# things are waiting for you' })}`}`
            : null}
        </p>
      </div>
    </div>
  );
}
