import { useLingui } from '@lingui/react/macro';
import { VisuallyHidden } from '@mantine/core';
import { IconCornerUpLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Comment } from '@/api/types';
import { hueOf } from '@/ui/identity/seed';
import { plain } from '@/ui/text/plain';
import classes from './comment.module.css';
import { anchorOf } from './useCommentLink';
import { useQuoted } from './useQuoted';

const longest = 140;

/** Whom a comment answers and how that began; leads there. */
export function Quote({ id, near }: { id: string; near: Comment | undefined }) {
  const { t } = useLingui();
  const { comment, gone } = useQuoted(id, near);
  if (gone) {
    return <p className={classes.quote}>{t`The comment it replies to was deleted.`}</p>;
  }
  const name = comment?.author?.name ?? (comment ? t`Someone who has left` : '');
  return (
    <Link
      to="."
      search
      hash={anchorOf(id)}
      resetScroll={false}
      className={classes.quote}
      style={{ borderLeftColor: hueOf(comment?.author?.personId ?? id) }}
    >
      <IconCornerUpLeft size={15} aria-hidden="true" />
      <VisuallyHidden>{t`In reply to`}</VisuallyHidden> <b>{name}</b>
      <span>{plain(comment?.body?.slice(0, longest) ?? '')}</span>
    </Link>
  );
}
