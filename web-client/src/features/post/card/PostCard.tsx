import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import type { Post } from '@/api/types';
import { Sheet } from '@/ui/page/Sheet';
import { Byline } from './Byline';
import { CardText } from './CardText';
import { KindMark } from './KindMark';
import { NewsBand } from './NewsBand';
import { PostFoot } from './PostFoot';
import { PostMenu } from './PostMenu';
import { QuestionState } from './QuestionState';
import { TagList } from './TagList';
import classes from './card.module.css';

/** A post in a list. Its edge, band and type say what kind it is before one reads a word. */
export function PostCard({ post, inCommunity }: { post: Post; inCommunity?: boolean | undefined }) {
  const { t } = useLingui();
  const named = useId();
  const question = post.kind === 'QUESTION';
  const answered = post.acceptedAnswers.length > 0;
  const edge = question ? (answered ? 'good' : 'question') : undefined;
  return (
    <Sheet
      as="article"
      padding="none"
      edge={edge}
      className={classes.card}
      data-kind={post.kind}
      {...(post.title ? { 'aria-labelledby': named } : { 'aria-label': t`Update from ${post.author.name ?? ''}` })}
    >
      {post.kind === 'NEWS' ? <NewsBand post={post} inCommunity={inCommunity} /> : null}
      <div className={classes.inside}>
        <div className={classes.head}>
          <Byline post={post} inCommunity={inCommunity} named={post.kind !== 'NEWS' || post.official} />
          <KindMark kind={post.kind} />
          <PostMenu post={post} />
        </div>
        {post.title ? (
          <h3 className={classes.title} id={named}>
            <Link to="/posts/$postId" params={{ postId: post.id }}>
              {post.title}
            </Link>
          </h3>
        ) : null}
        <CardText post={post} />
        {question ? <QuestionState post={post} /> : null}
        <TagList tags={post.tags} />
        <PostFoot post={post} />
      </div>
    </Sheet>
  );
}
