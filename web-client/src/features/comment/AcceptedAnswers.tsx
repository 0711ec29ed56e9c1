import { useLingui } from '@lingui/react/macro';
import { IconCircleCheckFilled } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { plain } from '@/ui/text/plain';
import { commentQuery } from './commentsQuery';
import classes from './thread.module.css';
import { anchorOf } from './useCommentLink';

const longest = 220;

/** The answers that settled a question and stand further on: what they say, and the way to them. */
export function AcceptedAnswers({ ids }: { ids: string[] }) {
  const { t } = useLingui();
  return ids.length > 0 ? (
    <ul className={classes.answers} aria-label={t`Accepted answers`}>
      {ids.map((id) => (
        <AcceptedAnswer key={id} id={id} />
      ))}
    </ul>
  ) : null;
}

function AcceptedAnswer({ id }: { id: string }) {
  const { t } = useLingui();
  const { data: comment } = useQuery(commentQuery(id));
  const name = comment?.author?.name ?? t`Someone who has left`;
  return (
    <li>
      <Link to="." search hash={anchorOf(id)} resetScroll={false} className={classes.answer}>
        <IconCircleCheckFilled size={22} aria-hidden="true" />
        <span>
          <b>{comment ? t`Answer from ${name}` : t`Accepted answer`}</b>
          <span>{plain(comment?.body?.slice(0, longest) ?? '')}</span>
        </span>
      </Link>
    </li>
  );
}
