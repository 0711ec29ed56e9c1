import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { postQuery } from '@/api/queries';
import type { Post } from '@/api/types';
import type { WindowedListHandle } from '@/ui/list/WindowedList';
import { AcceptedAnswers } from './AcceptedAnswers';
import { Arrived } from './Arrived';
import { CommentList } from './CommentList';
import { Dock } from './Dock';
import { Outbox } from './Outbox';
import { ThreadContext, useReader, type Thread } from './thread';
import classes from './thread.module.css';
import { ThreadHead } from './ThreadHead';
import { useCommentLink } from './useCommentLink';
import { useDiscussion } from './useDiscussion';
import { useLastRead } from './useLastRead';
import { useSend } from './useSend';
import { useShowing } from './useShowing';
import { useWays } from './useWays';
import { Whereabouts, type WhereaboutsHandle } from './Whereabouts';
import { WriteComment, type WriteCommentHandle } from './WriteComment';
import { WritingIsForMembers } from './WritingIsForMembers';

/** An accepted answer among so many first comments is seen there; it need not be told before them as well. */
const seenAnyway = 2;

/** From here on a discussion is long: it has ways into its middle and says where one is. */
const long = 40;

interface CommentThreadProps {
  postId: string;
  communityId: string;
  question: boolean;
  /** The reader asked the question or manages the community. */
  mayAccept: boolean;
  acceptedAnswers: string[];
  /** How far the reader came the last time. */
  lastRead: Post['lastRead'];
}

/** The discussion under a post, of whatever length. */
export function CommentThread(props: CommentThreadProps) {
  const { postId, communityId, question, mayAccept, acceptedAnswers, lastRead } = props;
  const { personId, role } = useReader(communityId);
  const { data: post } = useQuery(postQuery(postId));
  const [editing, setEditing] = useState<ReadonlySet<string>>(new Set());
  const writer = useRef<WriteCommentHandle>(null);
  const whereabouts = useRef<WhereaboutsHandle>(null);
  const thread = useMemo<Thread>(
    () => ({
      postId,
      communityId,
      personId,
      role,
      mayAccept: question && mayAccept,
      reply: (to) => writer.current?.replyTo(to),
      setEditing: (id, on) => setEditing((ids) => new Set([...ids].filter((each) => each !== id).concat(on ? id : []))),
    }),
    [postId, communityId, personId, role, question, mayAccept],
  );
  const list = useRef<WindowedListHandle>(null);
  const link = useCommentLink();
  const discussion = useDiscussion(postId, link);
  const show = useShowing(list, discussion, link);
  const ways = useWays(postId, discussion, link, show);
  const { outgoing, send, drop } = useSend(postId, personId, ways.arrived);
  const { before, seen } = useLastRead(postId, lastRead);
  const { comments, position } = discussion;
  const total = Math.max(post?.commentCount ?? 0, comments.length);
  const first = position === 0 ? comments.slice(0, seenAnyway) : [];
  const furtherOn = acceptedAnswers.filter((answer) => !first.some(({ id }) => id === answer));
  const newestFirst = link.sort === 'newest';
  const onVisible = (first: number, last: number) => {
    seen(comments.slice(first, last + 1));
    whereabouts.current?.tell(total > long && position !== undefined ? position + first + 1 : undefined);
  };
  return (
    <ThreadContext value={thread}>
      <section aria-labelledby="comments-title" className={classes.thread}>
        <ThreadHead
          total={total}
          sort={link.sort}
          onSort={link.order}
          onLastRead={before && total > long ? () => link.goTo(before.commentId) : undefined}
          onEnd={total > long ? ways.toEnd : undefined}
        />
        {newestFirst ? <Arrived count={discussion.waiting.length} where="above" onShow={ways.toArrived} /> : null}
        {question && !discussion.query.isPending ? <AcceptedAnswers ids={furtherOn} /> : null}
        <CommentList
          discussion={discussion}
          link={link}
          total={total}
          before={before}
          editing={editing}
          question={question}
          onVisible={onVisible}
          handle={list}
        />
        <Dock>
          {newestFirst ? null : <Arrived count={discussion.waiting.length} where="below" onShow={ways.toArrived} />}
          <Outbox outgoing={outgoing} onSend={send} onDrop={drop} />
          {role ? (
            <WriteComment
              postId={postId}
              communityId={communityId}
              onSend={send}
              handle={writer}
              beside={<Whereabouts key={discussion.name} total={total} handle={whereabouts} />}
            />
          ) : (
            <WritingIsForMembers communityId={communityId} />
          )}
        </Dock>
      </section>
    </ThreadContext>
  );
}
