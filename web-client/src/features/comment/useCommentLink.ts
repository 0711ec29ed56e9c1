import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import type { Sort } from './sort';

export const anchorOf = (commentId: string): string => `comment-${commentId}`;

/** What the address says about a discussion: its order, and the comment that is meant. */
export function useCommentLink() {
  const { sort = 'oldest' } = useSearch({ strict: false });
  const navigate = useNavigate();
  const linked = useLocation({ select: ({ hash }) => /^comment-(.+)$/.exec(hash)?.[1] });
  const visit = useLocation({ select: ({ state }) => state.__TSR_key });
  const go = (hash: string, change: { sort?: Sort } = {}) =>
    void navigate({ to: '.', search: (search) => ({ ...search, ...change }), hash, resetScroll: false });
  return {
    sort,
    linked,
    /** Changes with every visit, also of the same comment. */
    visit,
    goTo: (commentId: string) => go(anchorOf(commentId)),
    leave: () => go(''),
    order: (by: Sort) => go('', { sort: by }),
  };
}

export type CommentLink = ReturnType<typeof useCommentLink>;
