import { useLingui } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { Comment } from '@/api/types';
import { MenuOnDemand } from '@/ui/menu/MenuOnDemand';
import classes from './comment.module.css';
import { CommentMenuItems } from './CommentMenuItems';

/** What is done with a comment now and then. */
export function CommentMenu({ comment }: { comment: Comment }) {
  const { t } = useLingui();
  const button = (
    <UnstyledButton className={classes.more} aria-label={t`More for this comment`}>
      <IconDots size={18} aria-hidden="true" />
    </UnstyledButton>
  );
  return (
    <MenuOnDemand target={button} width={230}>
      <CommentMenuItems comment={comment} />
    </MenuOnDemand>
  );
}
