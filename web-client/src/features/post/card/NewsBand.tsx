import { useLingui } from '@lingui/react/macro';
import { IconSpeakerphone } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Post } from '@/api/types';
import { PersonDisc } from '@/ui/identity/PersonDisc';
import classes from './card.module.css';

/** Whose news it is: the organisation's band is marigold, a colleague's plain with their disc. */
export function NewsBand({ post, inCommunity = false }: { post: Post; inCommunity?: boolean | undefined }) {
  const { t } = useLingui();
  const { personId } = post.author;
  const name = post.author.name ?? t`a colleague`;
  return post.official ? (
    <p className={classes.band} data-official>
      <IconSpeakerphone size={20} aria-hidden="true" />
      {inCommunity ? t`News from the organisation` : t`News from ${post.communityName}`}
    </p>
  ) : (
    <p className={classes.band}>
      <PersonDisc id={personId} name={name} size={28} />
      <Link to="/people/$personId" params={{ personId }}>
        {t`News from ${name}`}
      </Link>
    </p>
  );
}
