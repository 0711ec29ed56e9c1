import { useLingui } from '@lingui/react/macro';
import { IconCircleCheckFilled, IconMessageCircleQuestion } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Post } from '@/api/types';
import { useReader } from '../useReader';
import classes from './card.module.css';

/** Whether a question was answered; who knows the answer is asked for it. */
export function QuestionState({ post }: { post: Post }) {
  const { t } = useLingui();
  const { isMine } = useReader();
  const [answer] = post.acceptedAnswers;
  if (answer) {
    return (
      <Link
        to="/posts/$postId"
        params={{ postId: post.id }}
        hash={`comment-${answer}`}
        className={classes.state}
        data-answered
      >
        <IconCircleCheckFilled size={20} aria-hidden="true" />
        {t`Answered. See the answer`}
      </Link>
    );
  }
  return post.commentCount === 0 && !isMine(post) ? (
    <Link to="/posts/$postId" params={{ postId: post.id }} hash="comments" className={classes.state}>
      <IconMessageCircleQuestion size={20} aria-hidden="true" />
      {t`No answer yet. Do you know?`}
    </Link>
  ) : null;
}
