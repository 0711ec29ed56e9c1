import { useLingui } from '@lingui/react/macro';
import type { Comment, Post } from '@/api/types';
import classes from './thread.module.css';

/** The line between what the reader has seen and what waits for them. */
export function NewHere({ since, first }: { since: NonNullable<Post['lastRead']>; first: Comment }) {
  const { t } = useLingui();
  return (
    <div className={classes.border}>
      <span>{first.createdAt > since.at ? t`New since your last visit` : t`You had read up to here`}</span>
    </div>
  );
}
