import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Problem } from '@/api/problem';
import { Empty } from '@/ui/feedback/Empty';
import { Refused } from '@/ui/feedback/Refused';
import { Waiting } from '@/ui/feedback/Waiting';
import { More } from '@/ui/list/More';
import { CommentFeed, type CommentFeedProps } from './CommentFeed';
import { Earlier } from './Earlier';
import { NoComments } from './NoComments';
import { OnlyAround } from './OnlyAround';

/** The comments, or why there are none; both of their ends lead on where there are more. */
export function CommentList({ question, ...feed }: CommentFeedProps & { question: boolean }) {
  const { query, comments, around } = feed.discussion;
  if (query.isPending) {
    return <Waiting rows={4} height={120} />;
  }
  if (query.isLoadingError) {
    return around && isGone(query.error) ? (
      <Gone onLeave={feed.link.leave} />
    ) : (
      <Refused error={query.error} retry={() => void query.refetch()} />
    );
  }
  if (comments.length === 0) {
    return <NoComments question={question} />;
  }
  return (
    <>
      {around && query.hasPreviousPage ? <OnlyAround onLeave={feed.link.leave} /> : null}
      {query.hasPreviousPage ? (
        <Earlier loading={query.isFetchingPreviousPage} onMore={() => void query.fetchPreviousPage()} />
      ) : null}
      <CommentFeed {...feed} />
      <More of={query} />
    </>
  );
}

const isGone = (error: Error): boolean => error instanceof Problem && error.status === 404;

/** A link to a comment that nobody can read any more. */
function Gone({ onLeave }: { onLeave: () => void }) {
  const { t } = useLingui();
  return (
    <Empty title={t`This comment is gone`} action={<Button onClick={onLeave}>{t`Show the other comments`}</Button>}>
      {t`It was deleted after someone linked to it.`}
    </Empty>
  );
}
