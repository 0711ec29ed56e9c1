import { useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Problem } from '@/api/problem';
import { postQuery } from '@/api/queries';
import { Refused } from '@/ui/feedback/Refused';
import { Page } from '@/ui/page/Page';
import { useReader } from './useReader';
import { EditPost } from './write/EditPost';

/** Changes a post, for its author and the managers of its community. */
export function EditPostPage({ postId }: { postId: string }) {
  const { t } = useLingui();
  const { mayChange } = useReader();
  const { data } = useSuspenseQuery(postQuery(postId));
  // What one begins from stays: what comes meanwhile is a conflict, which is told when one saves.
  const [post] = useState(data);
  return (
    <Page title={t`Edit`} width="wide">
      {mayChange(post) ? (
        <EditPost post={post} />
      ) : (
        <>
          <Refused error={new Problem('not-your-post', 403, '')} />
          <p>
            <Link to="/posts/$postId" params={{ postId }}>
              {t`Back to the post`}
            </Link>
          </p>
        </>
      )}
    </Page>
  );
}
