import { useLingui } from '@lingui/react/macro';
import { Menu } from '@mantine/core';
import { IconBellOff, IconBellRinging, IconLink, IconPencil, IconTrash } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Post } from '@/api/types';
import { notice } from '@/ui/feedback/notices';
import { deletePost } from '../deletePost';
import { useReader } from '../useReader';
import { useSubscription } from '../useSubscription';

/** What one can do with a post besides reading it. */
export default function PostMenuItems({ post, onDelete }: { post: Post; onDelete?: (() => void) | undefined }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const { mayChange } = useReader();
  const subscribe = useSubscription(post.id);
  const copy = async () => {
    const link = `${location.origin}/posts/${post.id}`;
    const copied = await navigator.clipboard.writeText(link).then(
      () => true,
      () => false,
    );
    notice(copied ? t`Link copied` : link);
  };
  const remove = () => {
    const undo = deletePost(client, post.id);
    notice(t`Post deleted.`, undo);
    onDelete?.();
  };
  return (
    <>
      <Menu.Item leftSection={<IconLink size={18} aria-hidden="true" />} onClick={() => void copy()}>
        {t`Copy link`}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconBellRinging size={18} aria-hidden="true" />}
        onClick={() => subscribe('FOLLOW')}
      >{t`Follow this post`}</Menu.Item>
      <Menu.Item
        leftSection={<IconBellOff size={18} aria-hidden="true" />}
        onClick={() => subscribe('MUTE')}
      >{t`Stop following`}</Menu.Item>
      {mayChange(post) ? (
        <>
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconPencil size={18} aria-hidden="true" />}
            renderRoot={(props) => <Link to="/posts/$postId/edit" params={{ postId: post.id }} {...props} />}
          >
            {t`Edit`}
          </Menu.Item>
          <Menu.Item leftSection={<IconTrash size={18} aria-hidden="true" />} color="red" onClick={remove}>
            {t`Delete`}
          </Menu.Item>
        </>
      ) : null}
    </>
  );
}
