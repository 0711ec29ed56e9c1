import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { communityQuery } from '@/api/queries';
import type { Post } from '@/api/types';
import { Ring } from '@/ui/identity/Ring';
import { SimilarQuestions } from '../similar/SimilarQuestions';
import classes from './page.module.css';

/** Beside a post: where it was said, and what was asked like it. */
export function PostAside({ post }: { post: Post }) {
  const { t } = useLingui();
  const { communityId, communityName } = post;
  const { data: community } = useQuery(communityQuery(communityId));
  return (
    <div className={classes.aside}>
      <section aria-label={t`About ${communityName}`}>
        <Link to="/communities/$communityId" params={{ communityId }} className={classes.community}>
          <Ring id={communityId} name={communityName} access={community?.access} size={52} />
          <span>
            <strong>{communityName}</strong>
            {community ? (
              <small>{t`${plural(community.memberCount, { one: '# member', other: '# members' })}`}</small>
            ) : null}
          </span>
        </Link>
        {community?.purpose ? <p className={classes.purpose}>{community.purpose}</p> : null}
      </section>
      {post.kind === 'QUESTION' ? (
        <SimilarQuestions text={post.title ?? post.body} except={post.id} title={t`Asked like this`} />
      ) : null}
    </div>
  );
}
