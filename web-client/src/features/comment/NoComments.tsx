import { useLingui } from '@lingui/react/macro';
import { Empty } from '@/ui/feedback/Empty';
import { useThread } from './thread';

/** Invites the first comment. */
export function NoComments({ question }: { question: boolean }) {
  const { t } = useLingui();
  const { role } = useThread();
  if (!role) {
    return <Empty title={t`Nobody wrote anything yet`} />;
  }
  return question ? (
    <Empty title={t`No answer yet`}>{t`Do you know it, or who might? Half an answer helps as well.`}</Empty>
  ) : (
    <Empty title={t`Nobody wrote anything yet`}>{t`Yours would be the first comment.`}</Empty>
  );
}
