import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Post } from '@/api/types';
import { PersonDisc } from '@/ui/identity/PersonDisc';
import { Ring } from '@/ui/identity/Ring';
import { TimeAgo } from '@/ui/text/TimeAgo';
import classes from './card.module.css';

interface BylineProps {
  post: Pick<Post, 'id' | 'author' | 'communityId' | 'communityName' | 'createdAt' | 'editedAt'>;
  /** In a community's own feed its name would only repeat. */
  inCommunity?: boolean | undefined;
  /** False where the name stands above already. */
  named?: boolean;
  /** Follows the time: that it was edited, how long it takes to read. */
  children?: ReactNode;
}

/** Who says it, where and when. */
export function Byline({ post, inCommunity = false, named = true, children }: BylineProps) {
  const { t } = useLingui();
  const { author, communityId, communityName } = post;
  const name = author.name ?? t`Someone who has left`;
  return (
    <div className={classes.byline}>
      {named ? <PersonDisc id={author.personId} name={name} size={40} /> : null}
      <div className={classes.who}>
        {named ? (
          <Link to="/people/$personId" params={{ personId: author.personId }} className={classes.author}>
            {name}
          </Link>
        ) : null}
        <div className={classes.where} data-shared={!inCommunity || undefined}>
          {inCommunity ? null : (
            <Link to="/communities/$communityId" params={{ communityId }} className={classes.community}>
              <Ring id={communityId} name={communityName} size={20} />
              <span>{communityName}</span>
            </Link>
          )}
          <Link to="/posts/$postId" params={{ postId: post.id }} className={classes.time}>
            <TimeAgo at={post.createdAt} brief={!inCommunity} />
          </Link>
          {children}
        </div>
      </div>
    </div>
  );
}
