import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import type { Comment } from '@/api/types';
import { ReactionBar } from '@/ui/reactions/ReactionBar';
import { AcceptButton } from './AcceptButton';
import classes from './comment.module.css';
import { CommentMenu } from './CommentMenu';
import { useThread } from './thread';
import { useReact } from './useReact';

/** What can be done with a comment. */
export function CommentFoot({ comment }: { comment: Comment }) {
  const { t, i18n } = useLingui();
  const { postId, role, mayAccept, reply } = useThread();
  const mayWrite = role !== undefined;
  const react = useReact(postId, comment.id);
  const { deleted, accepted, replyCount } = comment;
  if (deleted && replyCount === 0) {
    return null;
  }
  return (
    <div className={classes.foot}>
      {deleted ? null : (
        <ReactionBar counts={comment.reactionCounts} mine={comment.myReactions} onToggle={react} readOnly={!mayWrite} />
      )}
      {mayWrite && !deleted ? (
        <UnstyledButton className={classes.action} data-brief onClick={() => reply(comment)}>
          <IconArrowBackUp size={17} aria-hidden="true" />
          <span className={classes.words}>{t`Reply`}</span>
        </UnstyledButton>
      ) : null}
      {mayAccept && !deleted && !accepted ? <AcceptButton commentId={comment.id} /> : null}
      {replyCount > 0 ? (
        <span className={classes.replies}>
          <span className={classes.words}>{t`${plural(replyCount, { one: '# reply', other: '# replies' })}`}</span>
          <span className={classes.figure} aria-hidden="true">
            {i18n.number(replyCount)}
          </span>
        </span>
      ) : null}
      {deleted ? null : <CommentMenu comment={comment} />}
    </div>
  );
}
