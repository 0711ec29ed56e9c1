import { useEffect, useEffectEvent, type RefObject } from 'react';
import type { WindowedListHandle } from '@/ui/list/WindowedList';
import { anchorOf, type CommentLink } from './useCommentLink';
import type { Discussion } from './useDiscussion';

const mostFrames = 60;

/** Brings the comment that the address means onto the screen, and the focus to it, once for every visit. */
export function useShowing(list: RefObject<WindowedListHandle | null>, discussion: Discussion, link: CommentLink) {
  const { linked, visit } = link;
  const there = linked !== undefined && discussion.holds(linked);
  const show = useEffectEvent(() => showComment(list, linked!));
  useEffect(() => {
    if (there) {
      show();
    }
  }, [there, linked, visit]);
}

export function showComment(list: RefObject<WindowedListHandle | null>, id: string): void {
  if (list.current?.show(id)) {
    focusWhenThere(anchorOf(id), mostFrames);
  }
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
