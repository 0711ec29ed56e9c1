import { useLingui } from '@lingui/react/macro';
import { Textarea } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import type { Card } from '@/api/types';
import { useDesk } from '../lanes/Desk';
import { useEdit } from './useEdit';
import classes from './card.module.css';

/** The title, written where it stands: Enter or leaving saves, Escape takes it back. */
export function CardTitle({ card }: { card: Card }) {
  const { t } = useLingui();
  const { mayWrite } = useDesk();
  const edit = useEdit(card);
  const [begun, setBegun] = useState<{ before: string; text: string }>();
  if (!mayWrite) {
    return <h2 className={classes.title}>{card.title}</h2>;
  }
  const save = () => {
    const title = begun?.text.trim();
    if (begun && title && title !== begun.before) {
      void edit({ title }, { title: begun.before });
    }
    setBegun(undefined);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      save();
    } else if (event.key === 'Escape' && begun) {
      setBegun(undefined);
    }
  };
  return (
    <Textarea
      aria-label={t`Title`}
      variant="unstyled"
      autosize
      maxLength={200}
      classNames={{ input: `${classes.title} ${classes.titleField}` }}
      value={begun?.text ?? card.title}
      onChange={(event) => setBegun({ before: begun?.before ?? card.title, text: event.currentTarget.value })}
      onBlur={save}
      onKeyDown={onKeyDown}
      // The dialog leaves Escape to the title while something is typed in it.
      data-mantine-stop-propagation={begun ? true : undefined}
    />
  );
}
