import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Empty } from '@/ui/feedback/Empty';
import { Page } from '@/ui/page/Page';
import { isWritten } from './kinds';
import { useReader } from './useReader';
import { nameOf, otherDrafts } from './write/draft';
import { NewPost } from './write/NewPost';

/** Where a post is written, begun for a community or a kind where the address says so. */
export function NewPostPage({ community, kind }: { community?: string; kind?: string }) {
  const { t } = useLingui();
  const { me } = useReader();
  const beginning = { ...(community ? { community } : {}), ...(isWritten(kind) ? { kind } : {}) };
  const name = nameOf(beginning);
  const [others] = useState(() => otherDrafts(me.personId, name));
  return me.communities.length > 0 ? (
    <NewPost beginning={beginning} others={others} />
  ) : (
    <Page title={t`Write`}>
      <Empty
        title={t`Join a community first`}
        action={<Button renderRoot={(props) => <Link to="/communities" {...props} />}>{t`Look around`}</Button>}
      >
        {t`Every post belongs to a community. Join one that fits your work, then write.`}
      </Empty>
    </Page>
  );
}
