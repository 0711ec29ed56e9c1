import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { IconMessageCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Post } from '@/api/types';
import { ReactionBar } from '@/ui/reactions/ReactionBar';
import { useReaction } from '../useReaction';
import { useReader } from '../useReader';
import classes from './card.module.css';

/** Reactions and the way to the comments. */
export function PostFoot({ post }: { post: Post }) {
  const { t, i18n } = useLingui();
  const { belongsTo } = useReader();
  const react = useReaction(post.id);
  const count = post.commentCount;
  return (
    <div className={classes.foot}>
      <ReactionBar
        counts={post.reactionCounts}
        mine={post.myReactions}
        onToggle={react}
        readOnly={!belongsTo(post.communityId)}
      />
      <Link
        to="/posts/$postId"
        params={{ postId: post.id }}
        hash="comments"
        className={classes.comments}
        aria-label={
          count > 0 ? t`${plural(count, { one: '# comment', other: '# comments' })}` : t`Join in, no comments yet`
        }
      >
        <IconMessageCircle size={18} stroke={1.7} aria-hidden="true" />
        {count > 0 ? i18n.number(count) : t`Join in`}
      </Link>
    </div>
  );
}
