import { useLingui } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import type { Card } from '@/api/types';
import { useDesk } from '../lanes/Desk';
import { dayIn } from '../lanes/due';
import { DayField } from '@/ui/date/DayField';
import { dayOf } from '@/ui/text/time';
import { useEdit } from './useEdit';
import classes from './card.module.css';

/** When a card is due. */
export function DueField({ card }: { card: Card }) {
  const { t, i18n } = useLingui();
  const { mayWrite } = useDesk();
  const edit = useEdit(card);
  const save = (due: string | null) => {
    if (due !== card.due) {
      void edit({ due });
    }
  };
  if (!mayWrite) {
    return card.due ? (
      <p className={classes.fact}>
        <b>{t`Due`}</b> {dayOf(card.due, i18n.locale)}
      </p>
    ) : null;
  }
  const shortcuts: [string, string | null][] = [
    [t`Today`, dayIn(0)],
    [t`Tomorrow`, dayIn(1)],
    [t`In a week`, dayIn(7)],
  ];
  return (
    <div>
      <DayField label={t`Due`} min="2000-01-01" value={card.due ?? ''} onChange={(day) => save(day || null)} />
      <Group gap={6} mt={6}>
        {shortcuts.map(([label, day]) => (
          <Button key={label} variant="default" size="compact-sm" onClick={() => save(day)}>
            {label}
          </Button>
        ))}
        {card.due ? (
          <Button variant="subtle" size="compact-sm" onClick={() => save(null)}>
            {t`No date`}
          </Button>
        ) : null}
      </Group>
    </div>
  );
}
