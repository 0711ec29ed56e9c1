import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { communityQuery } from '@/api/queries';
import type { Post } from '@/api/types';
import { Ring } from '@/ui/identity/Ring';
import { SimilarQuestions } from '../similar/SimilarQuestions';
import classes from './page.module.css';

interface PostAsideProps {
  post: Post;
  /** Says which community it is; where that stands above the post already, its name would only repeat. */
  named?: boolean;
}

/** Beside a post, or below it: where it was said, and what was asked like it. */
export function PostAside({ post, named = false }: PostAsideProps) {
  const { t } = useLingui();
  const { communityId, communityName } = post;
  const { data: community } = useQuery(communityQuery(communityId));
  const members = community && t`${plural(community.memberCount, { one: '# member', other: '# members' })}`;
  return (
    <div className={classes.aside}>
      <section aria-label={t`About ${communityName}`}>
        {named ? (
          <Link to="/communities/$communityId" params={{ communityId }} className={classes.community}>
            <Ring id={communityId} name={communityName} access={community?.access} size={52} />
            <span>
              <strong>{communityName}</strong>
              {members ? <small>{members}</small> : null}
            </span>
          </Link>
        ) : (
          <h2 className={classes.about}>
            {t`About this community`}
            {members ? <small>{members}</small> : null}
          </h2>
        )}
        {community?.purpose ? <p className={classes.purpose}>{community.purpose}</p> : null}
      </section>
      {post.kind === 'QUESTION' ? (
        <SimilarQuestions text={post.title ?? post.body} except={post.id} title={t`Similar questions`} />
      ) : null}
    </div>
  );
}
