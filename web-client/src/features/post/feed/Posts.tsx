import { Fragment, useDeferredValue, type ReactNode } from 'react';
import type { Post } from '@/api/types';
import { PostCard } from '../card/PostCard';

interface PostsProps {
  posts: readonly Post[];
  inCommunity: boolean;
  /** Shown after the third post. */
  interlude: ReactNode;
  /** Shown after the last one. */
  end: ReactNode;
}

const first = 3;

/** What fills the window is drawn at once, the others when nothing more urgent is to be done. */
export function Posts({ posts, inCommunity, interlude, end }: PostsProps) {
  const whole = useDeferredValue(true, false);
  return (
    <>
      {(whole ? posts : posts.slice(0, first)).map((post, at) => (
        <Fragment key={post.id}>
          {at === first ? interlude : null}
          <PostCard post={post} inCommunity={inCommunity} />
        </Fragment>
      ))}
      {posts.length <= first ? interlude : null}
      {whole ? end : null}
    </>
  );
}
