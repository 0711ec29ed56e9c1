import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Comment } from '@/api/types';
import { PersonDisc } from '@/ui/identity/PersonDisc';
import { dateAndTimeOf } from '@/ui/text/time';
import { TimeAgo } from '@/ui/text/TimeAgo';
import classes from './comment.module.css';
import { anchorOf } from './useCommentLink';

/** Who says it and when; the time is the address of the comment. */
export function CommentHead({ comment, isNew }: { comment: Comment; isNew: boolean }) {
  const { t, i18n } = useLingui();
  const { id, author, createdAt, editedAt, deleted } = comment;
  return (
    <header className={classes.head}>
      {author ? (
        <span className={classes.smallDisc}>
          <PersonDisc id={author.personId} name={author.name ?? '?'} size={24} />
        </span>
      ) : null}
      <span id={`${id}-by`} className={classes.by}>
        {author ? (
          <Link to="/people/$personId" params={{ personId: author.personId }} className={classes.name}>
            {author.name ?? t`Someone who has left`}
          </Link>
        ) : null}
        <Link to="." search hash={anchorOf(id)} resetScroll={false} className={classes.when}>
          <TimeAgo at={createdAt} />
        </Link>
      </span>
      {editedAt && !deleted ? (
        <span className={classes.edited} title={dateAndTimeOf(editedAt, i18n.locale)}>
          {t`edited`}
        </span>
      ) : null}
      {isNew ? <span className={classes.new}>{t`New`}</span> : null}
    </header>
  );
}
