import { useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { postQuery } from '@/api/queries';
import type { Post } from '@/api/types';
import { Arrivals } from '@/ui/feedback/Arrivals';
import { Page } from '@/ui/page/Page';
import { useRoomBeside } from '@/ui/page/useRoomBeside';
import { plain } from '@/ui/text/plain';
import { useLeaving } from '@/ui/feedback/leaving';
import { AsItWas } from './page/AsItWas';
import { CommunityCrumb } from './page/CommunityCrumb';
import { Gone } from './page/Gone';
import { PostArticle } from './page/PostArticle';
import { PostAside } from './page/PostAside';
import { useShownPost } from './page/useShownPost';
import { useReader } from './useReader';
import classes from './page/page.module.css';

/** What the discussion under a post has to know of it. */
interface Discussed {
  postId: string;
  communityId: string;
  question: boolean;
  mayAccept: boolean;
  acceptedAnswers: string[];
  lastRead: Post['lastRead'];
}

interface PostPageProps {
  postId: string;
  /** Shows the words that stood there at this moment. */
  at?: string | undefined;
  comments: (post: Discussed) => ReactNode;
}

export function PostPage({ postId, at, comments }: PostPageProps) {
  const { t } = useLingui();
  const { mayChange } = useReader();
  const leaving = useLeaving();
  const wide = useRoomBeside();
  const { shown, edited, deleted, showEdited } = useShownPost(useSuspenseQuery(postQuery(postId)));
  if (deleted || leaving.has(postId)) {
    return <Gone post={shown} />;
  }
  const title = shown.title ?? plain(shown.body).slice(0, 60);
  const question = shown.kind === 'QUESTION';
  return (
    <Page
      title={title}
      heading={wide ? null : <CommunityCrumb post={shown} />}
      {...(wide ? { aside: <PostAside post={shown} named /> } : {})}
    >
      <Arrivals text={edited ? t`This was edited. Show` : undefined} onShow={showEdited} />
      {at ? (
        <AsItWas post={shown} at={at} />
      ) : (
        <>
          <PostArticle post={shown} />
          <section id="comments" className={classes.comments}>
            {comments({
              postId,
              communityId: shown.communityId,
              question,
              mayAccept: question && mayChange(shown),
              acceptedAnswers: shown.acceptedAnswers,
              lastRead: shown.lastRead,
            })}
          </section>
        </>
      )}
      {wide ? null : <PostAside post={shown} />}
    </Page>
  );
}
