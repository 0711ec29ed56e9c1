import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Empty } from '@/ui/feedback/Empty';

/** Invites to look around, or to be the first to say something. */
export function EmptyHome({ belongsSomewhere }: { belongsSomewhere: boolean }) {
  const { t } = useLingui();
  return belongsSomewhere ? (
    <Empty
      title={t`It is still quiet here`}
      action={<Button renderRoot={(props) => <Link to="/posts/new" {...props} />}>{t`Write the first post`}</Button>}
    >
      {t`Nobody in your communities has written anything yet. A question or a hello is a good beginning.`}
    </Empty>
  ) : (
    <Empty
      title={t`You are in no community yet`}
      action={<Button renderRoot={(props) => <Link to="/communities" {...props} />}>{t`Look around`}</Button>}
    >
      {t`Join one or two that fit your work. What is said there comes to this page.`}
    </Empty>
  );
}
