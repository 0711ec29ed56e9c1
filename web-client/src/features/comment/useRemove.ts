import { useLingui } from '@lingui/react/macro';
import { api, done } from '@/api/http';
import { Problem } from '@/api/problem';
import { letGo } from '@/ui/feedback/leaving';
import { notice } from '@/ui/feedback/notices';
import { withDeleted } from './commentPages';
import { useChangeComments } from './thread';

/** Deletes a comment, when nobody can undo it any more. */
export function useRemove(postId: string) {
  const { t } = useLingui();
  const change = useChangeComments(postId);
  return (id: string) => {
    const takeBack = letGo(id, () =>
      done(api.DELETE('/api/comments/{id}', { params: { path: { id } }, keepalive: true }))
        .catch(unlessGone)
        .then(() => change((data) => withDeleted(data, id))),
    );
    notice(t`Comment deleted`, takeBack);
  };
}

/** Somebody else was quicker: what was wanted is so. */
function unlessGone(error: unknown): void {
  if (!(error instanceof Problem && error.slug === 'comment-not-found')) {
    throw error;
  }
}
