import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { WorkItem } from '@/api/types';
import { LabelDots } from '@/ui/labels/LabelDots';
import { DueDay } from '../lanes/DueDay';
import { CommunityOf } from '../list/CommunityOf';
import type { Urgency } from './groups';
import classes from './work.module.css';

/** One of my cards: what, until when, and where it stands. */
export function WorkRow({ card, urgency }: { card: WorkItem; urgency: Urgency }) {
  const { t } = useLingui();
  const { id, title, due, labels, boardId, boardName, columnName, communityId } = card;
  return (
    <li className={classes.row} data-urgency={urgency}>
      <div className={classes.what}>
        <Link to="/boards/$boardId" params={{ boardId }} search={{ card: id }} className={classes.title}>
          {title}
        </Link>
        <p className={classes.where}>
          <span>{columnName ? t`${columnName} on ${boardName}` : boardName}</span>
          <CommunityOf communityId={communityId} />
        </p>
        {labels.length > 0 ? <LabelDots labels={labels} /> : null}
      </div>
      {due ? (
        <DueDay
          due={due}
          urgency={urgency === 'late' || urgency === 'today' ? urgency : undefined}
          done={urgency === 'done'}
        />
      ) : null}
    </li>
  );
}
