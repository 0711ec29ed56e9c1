import { useLingui } from '@lingui/react/macro';
import { Menu, UnstyledButton } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { Comment } from '@/api/types';
import classes from './comment.module.css';
import { CommentMenuItems } from './CommentMenuItems';

/** What is done with a comment now and then. */
export function CommentMenu({ comment }: { comment: Comment }) {
  const { t } = useLingui();
  return (
    <Menu position="bottom-end" width={230}>
      <Menu.Target>
        <UnstyledButton className={classes.more} aria-label={t`More about this comment`}>
          <IconDots size={18} aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <CommentMenuItems comment={comment} />
      </Menu.Dropdown>
    </Menu>
  );
}
