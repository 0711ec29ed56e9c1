import type { Comment } from '@/api/types';
import type { CommentPages, Stretch } from './commentsQuery';

/** All comments in memory, in their order; one that two stretches hold is there once. */
export function commentsIn(data: CommentPages | undefined): Comment[] {
  const comments = (data?.pages ?? []).flatMap(({ items }) => items);
  return [...new Map(comments.map((comment) => [comment.id, comment])).values()];
}

/** How many comments stand before the first one in memory; undefined after a jump into the middle. */
export function positionOf(data: CommentPages | undefined): number | undefined {
  return data?.pages[0]?.previous === null ? 0 : data?.pageParams[0]?.position;
}

export function withChanged(data: CommentPages, id: string, change: (comment: Comment) => Comment): CommentPages {
  return mapped(data, id, (items) => items.map((comment) => (comment.id === id ? change(comment) : comment)));
}

/** A deleted comment stays as a stub while somebody answered it; what it answered has one answer less. */
export function withDeleted(data: CommentPages, id: string): CommentPages {
  const comment = commentsIn(data).find((each) => each.id === id);
  if (!comment || comment.replyCount > 0) {
    return withChanged(data, id, asStub);
  }
  const rest = mapped(data, id, (items) => items.filter((each) => each.id !== id));
  return withReplies(rest, comment.replyTo, -1);
}

export const asStub = (comment: Comment): Comment => ({ ...comment, deleted: true, body: null, author: null });

/** With what was written since behind the last comment in memory. */
export function withTail(data: CommentPages, { items, next }: Stretch): CommentPages {
  const fresh = unknownOf(data, items);
  const at = data.pages.length - 1;
  return withPage(answered(data, fresh), at, (page) => ({ ...page, items: [...page.items, ...fresh], next }));
}

/** With what was written since before the first comment in memory, where the newest come first. */
export function withHead(data: CommentPages, { items, previous }: Stretch): CommentPages {
  const fresh = unknownOf(data, items);
  return withPage(answered(data, fresh), 0, (page) => ({ ...page, items: [...fresh, ...page.items], previous }));
}

function unknownOf(data: CommentPages, items: Comment[]): Comment[] {
  const known = new Set(commentsIn(data).map(({ id }) => id));
  return items.filter(({ id }) => !known.has(id));
}

/** New comments bring their count of answers with them; those in memory have one more for each answer. */
const answered = (data: CommentPages, replies: Comment[]): CommentPages =>
  replies.reduce((pages, { replyTo }) => withReplies(pages, replyTo, 1), data);

const withReplies = (data: CommentPages, id: string | null, more: number): CommentPages =>
  id === null
    ? data
    : withChanged(data, id, (comment) => ({ ...comment, replyCount: Math.max(0, comment.replyCount + more) }));

const withPage = (data: CommentPages, at: number, change: (page: Stretch) => Stretch): CommentPages => ({
  ...data,
  pages: data.pages.map((page, index) => (index === at ? change(page) : page)),
});

/** Pages without the comment stay the same objects, so that only what changed is drawn again. */
function mapped(data: CommentPages, id: string, change: (items: Comment[]) => Comment[]): CommentPages {
  const holds = ({ items }: Stretch) => items.some((comment) => comment.id === id);
  return { ...data, pages: data.pages.map((page) => (holds(page) ? { ...page, items: change(page.items) } : page)) };
}
