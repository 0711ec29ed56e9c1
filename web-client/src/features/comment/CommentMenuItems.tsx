import { useLingui } from '@lingui/react/macro';
import { Menu } from '@mantine/core';
import { IconCircleOff, IconLink, IconPencil, IconTrash } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import type { Comment } from '@/api/types';
import { notice } from '@/ui/feedback/notices';
import { mayChange, useThread } from './thread';
import { useAccept } from './useAccept';
import { anchorOf, useCommentLink } from './useCommentLink';
import { useRemove } from './useRemove';

const icon = { size: 18, 'aria-hidden': true } as const;

/** Apart from the menu, so that a comment whose menu is closed costs nothing. */
export function CommentMenuItems({ comment }: { comment: Comment }) {
  const { t } = useLingui();
  const thread = useThread();
  const { postId, mayAccept, setEditing } = thread;
  const accept = useAccept(postId);
  const remove = useRemove(postId);
  const copy = useCopy(comment.id);
  return (
    <>
      <Menu.Item leftSection={<IconLink {...icon} />} onClick={copy}>{t`Copy the link`}</Menu.Item>
      {mayAccept && comment.accepted ? (
        <Menu.Item leftSection={<IconCircleOff {...icon} />} onClick={() => accept(comment.id, false)}>
          {t`Not the answer after all`}
        </Menu.Item>
      ) : null}
      {mayChange(thread, comment) ? (
        <>
          <Menu.Item leftSection={<IconPencil {...icon} />} onClick={() => setEditing(comment.id, true)}>
            {t`Edit`}
          </Menu.Item>
          <Menu.Item leftSection={<IconTrash {...icon} />} color="red" onClick={() => remove(comment.id)}>
            {t`Delete`}
          </Menu.Item>
        </>
      ) : null}
    </>
  );
}

/** Where the clipboard is closed to pages, the address bar holds the link. */
function useCopy(commentId: string): () => void {
  const { t } = useLingui();
  const router = useRouter();
  const { goTo } = useCommentLink();
  return () => {
    const { href } = router.buildLocation({ to: '.', search: true, hash: anchorOf(commentId) });
    const copied = navigator.clipboard?.writeText(location.origin + href) ?? Promise.reject(new Error('no clipboard'));
    copied.then(
      () => notice(t`Link copied`),
      () => goTo(commentId),
    );
  };
}
