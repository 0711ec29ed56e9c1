import { useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { feedQuery, meQuery, postsQuery } from '@/api/queries';
import { Ring } from '@/ui/identity/Ring';
import { TimeAgo } from '@/ui/text/TimeAgo';
import { plain } from '@/ui/text/plain';
import classes from './side.module.css';

const most = 3;

/**
 * Questions that nobody answered and that do not stand in the feed beside it: of communities that the reader is not in,
 * for somebody unknown may know, and of their own what has sunk away.
 */
export function OpenQuestions() {
  const { t } = useLingui();
  const { data: me } = useSuspenseQuery(meQuery);
  const { data } = useInfiniteQuery(postsQuery({ kind: 'QUESTION' }));
  // Only what the feed begins with: a question that one is about to read must not go because more of the feed came.
  const feed = useInfiniteQuery(feedQuery()).data?.pages[0]?.items;
  const open = (feed ? (data?.pages[0]?.items ?? []) : [])
    .filter((post) => post.acceptedAnswers.length === 0 && post.author.personId !== me.personId)
    .filter((post) => !feed?.some(({ id }) => id === post.id))
    .sort((one, other) => one.commentCount - other.commentCount)
    .slice(0, most);
  return open.length === 0 ? null : (
    <section className={classes.side} aria-labelledby="open-questions">
      <h2 id="open-questions">{t`Who knows this?`}</h2>
      <ul>
        {open.map((post) => (
          <li key={post.id}>
            <Link to="/posts/$postId" params={{ postId: post.id }} className={classes.row}>
              <Ring id={post.communityId} name={post.communityName} size={28} />
              <span className={classes.words}>
                <strong>{post.title ?? plain(post.body)}</strong>
                <small>
                  {post.communityName} · <TimeAgo at={post.createdAt} />
                </small>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
