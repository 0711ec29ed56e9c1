import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { DayField } from '@/ui/date/DayField';
import type { Wish } from '../wish';
import classes from './filters.module.css';

const spans = [
  { days: 7, name: msg`Week`, said: msg`The last week` },
  { days: 31, name: msg`Month`, said: msg`The last month` },
  { days: 365, name: msg`Year`, said: msg`The last year` },
];

/** Between which days it was made. */
export function Period({ wish, onWish }: { wish: Wish; onWish: (wish: Wish) => void }) {
  const { t, i18n } = useLingui();
  return (
    <fieldset className={classes.group}>
      <legend className={classes.title}>{t`When`}</legend>
      <div className={classes.spans}>
        {spans.map(({ days, name, said }) => {
          const from = daysAgo(days);
          const on = wish.from === from && wish.to === '';
          return (
            <Button
              key={days}
              size="compact-sm"
              variant={on ? 'filled' : 'default'}
              aria-pressed={on}
              aria-label={i18n._(said)}
              onClick={() => onWish({ ...wish, from: on ? '' : from, to: '' })}
            >
              {i18n._(name)}
            </Button>
          );
        })}
      </div>
      <div className={classes.days}>
        <DayField
          size="sm"
          label={t`From`}
          max={wish.to || undefined}
          value={wish.from}
          onChange={(from) => onWish({ ...wish, from })}
        />
        <DayField
          size="sm"
          label={t`To`}
          min={wish.from || undefined}
          value={wish.to}
          onChange={(to) => onWish({ ...wish, to })}
        />
      </div>
    </fieldset>
  );
}

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
