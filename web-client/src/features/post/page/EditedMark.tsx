import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Post } from '@/api/types';
import { TimeAgo } from '@/ui/text/TimeAgo';
import classes from './page.module.css';

/** That a post was edited, and the way to what stood there first. */
export function EditedMark({ post }: { post: Pick<Post, 'id' | 'createdAt' | 'editedAt'> }) {
  const { t } = useLingui();
  return post.editedAt ? (
    <span className={classes.edited}>
      {t`edited`} <TimeAgo at={post.editedAt} />
      <Link to="/posts/$postId" params={{ postId: post.id }} search={{ at: post.createdAt }}>
        {t`show the first version`}
      </Link>
    </span>
  ) : null;
}
