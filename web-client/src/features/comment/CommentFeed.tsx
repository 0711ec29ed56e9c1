import { useLingui } from '@lingui/react/macro';
import { useMemo, type Ref } from 'react';
import type { Comment, Post } from '@/api/types';
import { useLeaving } from '@/ui/feedback/leaving';
import { WindowedList, type WindowedListHandle } from '@/ui/list/WindowedList';
import { asStub } from './commentPages';
import { CommentRow } from './CommentRow';
import { newFrom } from './newFrom';
import { NewHere } from './NewHere';
import { stepThrough } from './stepThrough';
import { useThread } from './thread';
import classes from './thread.module.css';
import type { CommentLink } from './useCommentLink';
import type { Discussion } from './useDiscussion';

export interface CommentFeedProps {
  discussion: Discussion;
  link: CommentLink;
  /** How many comments there are, in memory or not. */
  total: number;
  /** How far the reader was when they came. */
  before: Post['lastRead'];
  editing: ReadonlySet<string>;
  onVisible: (first: number, last: number) => void;
  handle: Ref<WindowedListHandle>;
}

const usualHeight = 124;
const keyOf = ({ id }: Comment) => id;

/** The comments that are in memory; those near the screen are in the page. */
export function CommentFeed({ discussion, link, total, before, editing, onVisible, handle }: CommentFeedProps) {
  const { t } = useLingui();
  const { personId } = useThread();
  const leaving = useLeaving();
  const { name, comments, position, query } = discussion;
  const byId = useMemo(() => new Map(comments.map((comment) => [comment.id, comment])), [comments]);
  const border = link.sort === 'oldest' ? newFrom(comments, before, personId) : -1;
  return (
    <WindowedList
      key={name}
      name={name}
      role="feed"
      aria-label={t`Comments`}
      aria-busy={query.isFetching}
      className={classes.list}
      data-ended={!query.hasNextPage || undefined}
      items={comments}
      keyOf={keyOf}
      estimate={usualHeight}
      pinned={editing}
      onVisible={(first, last) => {
        discussion.onVisible(first, last);
        onVisible(first, last);
      }}
      onKeyDown={stepThrough}
      handle={handle}
    >
      {(comment, index) => (
        <>
          {index === border ? <NewHere since={before!} first={comment} /> : null}
          <CommentRow
            comment={leaving.has(comment.id) ? asStub(comment) : comment}
            quoted={comment.replyTo === null ? undefined : byId.get(comment.replyTo)}
            place={position === undefined ? undefined : position + index + 1}
            of={position === undefined ? -1 : total}
            marked={comment.id === link.linked}
            isNew={before !== null && comment.createdAt > before.at && comment.author?.personId !== personId}
            editing={editing.has(comment.id)}
          />
        </>
      )}
    </WindowedList>
  );
}
