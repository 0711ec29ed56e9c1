import { useLingui } from '@lingui/react/macro';
import { Empty } from '@/ui/feedback/Empty';
import { useThread } from './thread';

/** Invites the first comment. */
export function NoComments({ question }: { question: boolean }) {
  const { t } = useLingui();
  const { role } = useThread();
  if (!role) {
    return <Empty title={t`No comments yet`} />;
  }
  return question ? (
    <Empty title={t`No answer yet`}>{t`Do you know, or know who might? Half an answer helps too.`}</Empty>
  ) : (
    <Empty title={t`No comments yet`}>{t`Yours will be the first comment.`}</Empty>
  );
}
