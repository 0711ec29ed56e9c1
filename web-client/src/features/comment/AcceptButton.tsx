import { useLingui } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import classes from './comment.module.css';
import { useThread } from './thread';
import { useAccept } from './useAccept';

/** Says that this settled the question. */
export function AcceptButton({ commentId }: { commentId: string }) {
  const { t } = useLingui();
  const accept = useAccept(useThread().postId);
  return (
    <UnstyledButton className={classes.action} onClick={() => accept(commentId, true)}>
      <IconCheck size={17} aria-hidden="true" />
      {t`Accept as answer`}
    </UnstyledButton>
  );
}
