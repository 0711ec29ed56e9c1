import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Fragment, useRef, type ReactNode } from 'react';
import { postsQuery, feedQuery, type PostFilter } from '@/api/queries';
import { Arrivals } from '@/ui/feedback/Arrivals';
import { Empty } from '@/ui/feedback/Empty';
import { Refused } from '@/ui/feedback/Refused';
import { useNewcomers } from '@/ui/feedback/useNewcomers';
import { Waiting } from '@/ui/feedback/Waiting';
import { More } from '@/ui/list/More';
import { PostCard } from './card/PostCard';
import { useNewPosts } from './feed/useNewPosts';
import { useLeaving } from '@/ui/feedback/leaving';
import { useReader } from './useReader';
import { usePostsAsTheyChange } from './usePostsAsTheyChange';
import classes from './feed/feed.module.css';

export interface PostFeedProps {
  /** `feed`: everything of the reader's own communities. */
  source: 'feed' | PostFilter;
  /** Shown where there is nothing. */
  empty?: ReactNode;
  /** Shown after the third post. */
  interlude?: ReactNode;
  /** Ids of posts that stand elsewhere on the page. */
  omit?: readonly string[] | undefined;
}

const before = 3;

/** Posts, newest first and without end. New ones of others wait until they are asked for. */
export function PostFeed({ source, empty, interlude, omit = [] }: PostFeedProps) {
  const { t } = useLingui();
  const top = useRef<HTMLElement>(null);
  const leaving = useLeaving();
  const { isMine } = useReader();
  const options = source === 'feed' ? feedQuery() : (postsQuery(source) as unknown as ReturnType<typeof feedQuery>);
  const query = useInfiniteQuery(options);
  const all = (query.data?.pages.flatMap((page) => page.items) ?? []).filter(({ id }) => !leaving.has(id));
  const { shown, waiting, showAll } = useNewcomers(all, isMine);
  useNewPosts(source, options.queryKey);
  usePostsAsTheyChange(all.map(({ id }) => id));
  const show = () => {
    showAll();
    top.current?.scrollIntoView({ block: 'start' });
    top.current?.focus({ preventScroll: true });
  };
  if (query.isPending) {
    return <Waiting rows={4} height={180} />;
  }
  if (query.error && !query.data) {
    return <Refused error={query.error} retry={() => void query.refetch()} />;
  }
  const posts = shown.filter(({ id }) => !omit.includes(id));
  return (
    <section ref={top} tabIndex={-1} aria-label={t`Posts`} className={classes.feed}>
      <Arrivals
        text={waiting > 0 ? t`${plural(waiting, { one: '# new post', other: '# new posts' })}` : undefined}
        onShow={show}
      />
      {shown.length === 0 && !query.hasNextPage ? (empty ?? <Empty title={t`Nothing here yet`} />) : null}
      {posts.map((post, at) => (
        <Fragment key={post.id}>
          {at === before ? interlude : null}
          <PostCard post={post} inCommunity={source !== 'feed' && source.community !== undefined} />
        </Fragment>
      ))}
      {posts.length <= before ? interlude : null}
      <More of={query} />
    </section>
  );
}
