import { useLingui } from '@lingui/react/macro';
import { IconCircleCheckFilled } from '@tabler/icons-react';
import { memo } from 'react';
import type { Comment } from '@/api/types';
import { PersonDisc } from '@/ui/identity/PersonDisc';
import { Markdown } from '@/ui/markdown/Markdown';
import { CommentFoot } from './CommentFoot';
import { CommentHead } from './CommentHead';
import classes from './comment.module.css';
import { EditComment } from './EditComment';
import { Quote } from './Quote';
import { anchorOf } from './useCommentLink';

interface CommentRowProps {
  comment: Comment;
  /** What it answers, where that is in memory. */
  quoted: Comment | undefined;
  /** Counted from 1; undefined where nobody knows. */
  place: number | undefined;
  /** How many there are, or -1 where nobody knows. */
  of: number;
  marked: boolean;
  isNew: boolean;
  editing: boolean;
}

/** One comment in its discussion. */
export const CommentRow = memo(function CommentRow(props: CommentRowProps) {
  const { comment, quoted, place, of, marked, isNew, editing } = props;
  const { t } = useLingui();
  const { id, author, replyTo, accepted } = comment;
  return (
    <article
      id={anchorOf(id)}
      tabIndex={-1}
      className={classes.comment}
      aria-labelledby={`${id}-by`}
      aria-posinset={place}
      aria-setsize={of}
      data-marked={marked || undefined}
      data-accepted={accepted || undefined}
    >
      <span className={classes.disc}>
        {author ? <PersonDisc id={author.personId} name={author.name ?? '?'} /> : <span className={classes.nobody} />}
      </span>
      <div className={classes.content}>
        {accepted ? (
          <p className={classes.verdict}>
            <IconCircleCheckFilled size={18} aria-hidden="true" />
            {t`Accepted answer`}
          </p>
        ) : null}
        <CommentHead comment={comment} isNew={isNew} />
        {replyTo ? <Quote id={replyTo} near={quoted} /> : null}
        {editing ? <EditComment comment={comment} /> : <Said comment={comment} />}
        {editing ? null : <CommentFoot comment={comment} />}
      </div>
    </article>
  );
});

function Said({ comment: { body, deleted } }: { comment: Comment }) {
  const { t } = useLingui();
  return deleted ? (
    <p className={classes.gone}>{t`This comment was deleted.`}</p>
  ) : (
    <div className={classes.body}>
      <Markdown text={body ?? ''} />
    </div>
  );
}
