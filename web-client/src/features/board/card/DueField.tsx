import { useLingui } from '@lingui/react/macro';
import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Card } from '@/api/types';
import { useDesk } from '../lanes/Desk';
import { dayIn } from '../lanes/due';
import { dayOf } from '@/ui/text/time';
import { useEdit } from './useEdit';
import classes from './card.module.css';

/** When a card is due. The browser's own date field: everybody knows theirs, also by voice and on a phone. */
export function DueField({ card }: { card: Card }) {
  const { t, i18n } = useLingui();
  const { mayWrite } = useDesk();
  const edit = useEdit(card);
  const [typed, setTyped] = useState<string>();
  const save = (due: string | null) => {
    setTyped(undefined);
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
      <TextInput
        type="date"
        label={t`Due`}
        min="2000-01-01"
        max="9999-12-31"
        value={typed ?? card.due ?? ''}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => typed !== undefined && save(typed || null)}
        onKeyDown={(event) => event.key === 'Enter' && typed !== undefined && save(typed || null)}
      />
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
