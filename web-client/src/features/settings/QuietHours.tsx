import { useLingui } from '@lingui/react/macro';
import { Switch, TextInput } from '@mantine/core';
import type { Preferences } from './preferences';
import classes from './settings.module.css';

interface QuietHoursProps {
  chosen: Preferences;
  onChoose: (preferences: Preferences) => void;
}

const night = { from: '22:00', to: '07:00' };

/** When nothing may light up; the list of notifications has it afterwards. */
export function QuietHours({ chosen, onChoose }: QuietHoursProps) {
  const { t } = useLingui();
  const quiet = chosen.quietHours ?? null;
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const set = (part: Partial<typeof night>) =>
    quiet && onChoose({ ...chosen, quietHours: { ...quiet, ...part, timeZone: here } });
  return (
    <section aria-labelledby="quiet-hours">
      <h2 className={classes.heading} id="quiet-hours">{t`Quiet hours`}</h2>
      <p className={classes.explained}>
        {t`Nothing lights up between these times. What happened in the meantime waits in your list.`}
      </p>
      <Switch
        label={t`Keep quiet every day`}
        checked={quiet !== null}
        onChange={(event) =>
          onChoose({ ...chosen, quietHours: event.currentTarget.checked ? { ...night, timeZone: here } : null })
        }
      />
      {quiet ? (
        <div className={classes.pair}>
          <TimeField label={t`From`} value={quiet.from} onSet={(from) => set({ from })} />
          <TimeField label={t`Until`} value={quiet.to} onSet={(to) => set({ to })} />
        </div>
      ) : null}
    </section>
  );
}

/** Sent when it is whole and left, not with every digit. */
function TimeField({ label, value, onSet }: { label: string; value: string; onSet: (time: string) => void }) {
  return (
    <TextInput
      type="time"
      label={label}
      key={value}
      defaultValue={value.slice(0, 5)}
      mt="md"
      onBlur={(event) => {
        const time = event.currentTarget.value;
        if (time && time !== value.slice(0, 5)) {
          onSet(time);
        }
      }}
    />
  );
}
