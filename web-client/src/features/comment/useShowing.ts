import { useEffect, useEffectEvent, useState, type RefObject } from 'react';
import type { WindowedListHandle } from '@/ui/list/WindowedList';
import { anchorOf, type CommentLink } from './useCommentLink';
import type { Discussion } from './useDiscussion';

const mostFrames = 60;

/**
 * Brings the comment that the address means onto the screen, and the focus to it, once for every visit. Answers how to
 * bring another one onto the screen as soon as it is in memory, without the focus.
 */
export function useShowing(
  list: RefObject<WindowedListHandle | null>,
  { holds }: Discussion,
  { linked, visit }: CommentLink,
): (id: string) => void {
  const [wanted, setWanted] = useState<string>();
  const linkedIsThere = linked !== undefined && holds(linked);
  const wantedIsThere = wanted !== undefined && holds(wanted);
  const showLinked = useEffectEvent(() => {
    list.current?.show(linked!);
    focusWhenThere(anchorOf(linked!), mostFrames);
  });
  useEffect(() => {
    if (linkedIsThere) {
      showLinked();
    }
  }, [linkedIsThere, linked, visit]);
  useEffect(() => {
    if (wantedIsThere) {
      list.current?.show(wanted!);
    }
  }, [list, wantedIsThere, wanted]);
  return setWanted;
}

/** A row far away comes into the page some frames after the list was told to scroll to it. */
function focusWhenThere(id: string, frames: number): void {
  const comment = document.getElementById(id);
  if (comment) {
    comment.focus({ preventScroll: true });
  } else if (frames > 0) {
    requestAnimationFrame(() => focusWhenThere(id, frames - 1));
  }
}
