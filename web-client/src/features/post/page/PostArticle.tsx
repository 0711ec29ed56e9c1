import { useLingui } from '@lingui/react/macro';
import { VisuallyHidden } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { Post } from '@/api/types';
import { Markdown } from '@/ui/markdown/Markdown';
import { Sheet } from '@/ui/page/Sheet';
import { ReactionBar } from '@/ui/reactions/ReactionBar';
import { Byline } from '../card/Byline';
import { KindMark } from '../card/KindMark';
import { NewsBand } from '../card/NewsBand';
import { PostMenu } from '../card/PostMenu';
import { TagList } from '../card/TagList';
import { useReaction } from '../useReaction';
import { useReader } from '../useReader';
import { EditedMark } from './EditedMark';
import classes from './page.module.css';

/** A post to read from beginning to end. */
export function PostArticle({ post }: { post: Post }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { belongsTo } = useReader();
  const react = useReaction(post.id);
  const { kind, communityId } = post;
  const answered = post.acceptedAnswers.length > 0;
  const edge = kind === 'QUESTION' ? (answered ? 'good' : 'question') : undefined;
  return (
    <Sheet as="article" padding="none" edge={edge} className={classes.article} data-kind={kind}>
      {kind === 'NEWS' ? <NewsBand post={post} inCommunity /> : null}
      <div className={classes.inside}>
        <div className={classes.head}>
          <Byline post={post} inCommunity named={kind !== 'NEWS' || post.official}>
            <EditedMark post={post} />
          </Byline>
          <KindMark kind={kind} />
          <PostMenu
            post={post}
            onDelete={() => void navigate({ to: '/communities/$communityId', params: { communityId } })}
          />
        </div>
        {post.title ? (
          <h1 className={classes.title}>{post.title}</h1>
        ) : (
          <VisuallyHidden component="h1">{t`Update from ${post.author.name ?? ''}`}</VisuallyHidden>
        )}
        <div className={classes.body}>
          <Markdown text={post.body} />
        </div>
        <TagList tags={post.tags} />
        <div className={classes.reactions}>
          <ReactionBar
            counts={post.reactionCounts}
            mine={post.myReactions}
            onToggle={react}
            readOnly={!belongsTo(communityId)}
          />
        </div>
      </div>
    </Sheet>
  );
}
