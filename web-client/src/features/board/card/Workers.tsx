import { useLingui } from '@lingui/react/macro';
import { Button, CloseButton } from '@mantine/core';
import { IconHandGrab } from '@tabler/icons-react';
import type { Card } from '@/api/types';
import { PersonDisc } from '@/ui/identity/PersonDisc';
import { useDesk } from '../lanes/Desk';
import { AddWorker } from './AddWorker';
import classes from './card.module.css';

/** Who works on a card: take it oneself in one click, give it to somebody, give it back. */
export function Workers({ card }: { card: Card }) {
  const { t } = useLingui();
  const { me, mayWrite, take, change } = useDesk();
  const mine = card.assignees.includes(me.personId);
  return (
    <section aria-labelledby="workers">
      <h3 id="workers" className={classes.heading}>
        {t`Who is working on it`}
      </h3>
      <ul className={classes.workers}>
        {card.assignees.map((id) => {
          const name = card.people[id] ?? t`Someone`;
          return (
            <li key={id}>
              <PersonDisc id={id} name={name} size={28} />
              <span>{name}</span>
              {mayWrite ? (
                <CloseButton
                  size="sm"
                  aria-label={id === me.personId ? t`Give back` : t`Take ${name} off the card`}
                  onClick={() => void change({ kind: 'unassign', cardId: card.id, personId: id })}
                />
              ) : null}
            </li>
          );
        })}
        {card.assignees.length === 0 ? <li className={classes.nobody}>{t`No one yet`}</li> : null}
      </ul>
      {mayWrite && !mine ? (
        <Button
          fullWidth
          mb={8}
          leftSection={<IconHandGrab size={18} aria-hidden="true" />}
          onClick={() => take(card.id, true)}
        >
          {t`Take it myself`}
        </Button>
      ) : null}
      {mayWrite ? <AddWorker card={card} /> : null}
    </section>
  );
}
