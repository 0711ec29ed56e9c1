import { useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { IconCheck, IconSpeakerphone } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Post } from '@/api/types';
import { PersonDisc } from '@/ui/identity/PersonDisc';
import { TimeAgo } from '@/ui/text/TimeAgo';
import { plain } from '@/ui/text/plain';
import classes from './news.module.css';

interface NewsItemProps {
  post: Post;
  onRead: () => void;
  onDismiss: () => void;
}

/** The organisation speaks on marigold, a colleague with their disc on plain paper. */
export function NewsItem({ post, onRead, onDismiss }: NewsItemProps) {
  const { t } = useLingui();
  const { official } = post;
  const name = post.author.name ?? t`a colleague`;
  const title = post.title ?? plain(post.body);
  return (
    <article className={classes.item} data-official={official}>
      <p className={classes.whose}>
        {official ? (
          <IconSpeakerphone size={20} aria-hidden="true" />
        ) : (
          <PersonDisc id={post.author.personId} name={name} size={24} />
        )}
        <span>{official ? t`News from ${post.communityName}` : t`${name} in ${post.communityName}`}</span>
        <TimeAgo at={post.createdAt} />
      </p>
      <h3>
        <Link to="/posts/$postId" params={{ postId: post.id }} onClick={onRead}>
          {title}
        </Link>
      </h3>
      {post.title ? <p className={classes.lead}>{plain(post.body.split('\n\n')[0] ?? '')}</p> : null}
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        className={classes.away}
        aria-label={t`Read, put away: ${title}`}
        title={t`Read, put away`}
        onClick={onDismiss}
      >
        <IconCheck size={20} aria-hidden="true" />
      </ActionIcon>
    </article>
  );
}
