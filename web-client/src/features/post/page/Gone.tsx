import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Post } from '@/api/types';
import { Empty } from '@/ui/feedback/Empty';
import { Page } from '@/ui/page/Page';

/** The post was deleted while it was read. */
export function Gone({ post }: { post: Post }) {
  const { t } = useLingui();
  const { communityId, communityName } = post;
  return (
    <Page title={t`This post was deleted`}>
      <Empty
        title={t`There is nothing left to read here`}
        action={
          <Button renderRoot={(props) => <Link to="/communities/$communityId" params={{ communityId }} {...props} />}>
            {t`Go to ${communityName}`}
          </Button>
        }
      >
        {t`Its author or a community manager deleted it.`}
      </Empty>
    </Page>
  );
}
