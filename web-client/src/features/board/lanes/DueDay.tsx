import { useLingui } from '@lingui/react/macro';
import { IconCalendarEvent, IconCheck } from '@tabler/icons-react';
import { dayOf } from '@/ui/text/time';
import type { DueState } from './due';
import classes from './due.module.css';

interface DueDayProps {
  due: string;
  urgency: DueState | undefined;
  /** What is done hurries no more. */
  done: boolean;
}

/** When something is due; late and today are said in a word and a colour. */
export function DueDay({ due, urgency, done }: DueDayProps) {
  const { t, i18n } = useLingui();
  const day = dayOf(due, i18n.locale);
  const Icon = done ? IconCheck : IconCalendarEvent;
  return (
    <time dateTime={due} className={classes.due} data-urgency={urgency}>
      <Icon size={14} aria-hidden="true" />
      {urgency === 'late' ? t`Overdue: ${day}` : urgency === 'today' ? t`Today` : day}
    </time>
  );
}
