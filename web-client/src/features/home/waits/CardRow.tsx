import { useLingui } from '@lingui/react/macro';
import { IconAlertCircle, IconClockHour4 } from '@tabler/icons-react';
import { PathLink } from '@/ui/link/PathLink';
import { dayOf } from '@/ui/text/time';
import type { DueCard } from './dueSoon';
import classes from './waits.module.css';

/** A card of mine that is due. */
export function CardRow({ card }: { card: DueCard }) {
  const { t, i18n } = useLingui();
  const when = { late: t`Overdue since ${dayOf(card.due, i18n.locale)}`, today: t`Today`, tomorrow: t`Tomorrow` };
  const Glyph = card.state === 'late' ? IconAlertCircle : IconClockHour4;
  return (
    <li>
      <PathLink path={`/boards/${card.boardId}?card=${card.id}`} className={classes.row}>
        <span className={classes.glyph} data-state={card.state}>
          <Glyph size={22} aria-hidden="true" />
        </span>
        <span className={classes.words}>
          <strong>{card.title}</strong>
          <small>
            <span data-state={card.state}>{when[card.state]}</span> · {card.boardName}
          </small>
        </span>
      </PathLink>
    </li>
  );
}
