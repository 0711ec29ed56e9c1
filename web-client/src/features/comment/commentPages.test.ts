import { describe, expect, test } from 'vitest';
import { aComment } from '@/testing/comments';
import { commentsIn, positionOf, withChanged, withDeleted, withHead, withTail } from './commentPages';
import type { CommentPages } from './commentsQuery';

const pagesOf = (...stretches: number[][]): CommentPages => ({
  pages: stretches.map((numbers) => ({ items: numbers.map((number) => aComment(number)), next: null, previous: 'p' })),
  pageParams: stretches.map(() => ({ position: 80 })),
});
const bodiesIn = (data: CommentPages) => commentsIn(data).map(({ body }) => body);

describe('what is in memory', () => {
  test('a comment that two stretches hold is there once', () => {
    expect(bodiesIn(pagesOf([1, 2], [2, 3]))).toEqual(['Comment 1', 'Comment 2', 'Comment 3']);
  });

  test('its place is known where nothing lies before it, else as it was counted', () => {
    const data = pagesOf([1]);
    expect(positionOf(data)).toBe(80);
    expect(positionOf({ ...data, pages: [{ ...data.pages[0]!, previous: null }] })).toBe(0);
  });

  test('a change leaves the pages without the comment untouched', () => {
    const data = pagesOf([1], [2]);
    const changed = withChanged(data, aComment(2).id, (comment) => ({ ...comment, body: 'Otherwise' }));
    expect(bodiesIn(changed)).toEqual(['Comment 1', 'Otherwise']);
    expect(changed.pages[0]).toBe(data.pages[0]);
  });
});

describe('deleting', () => {
  test('a comment with replies stays as a stub without text and author', () => {
    const data = withChanged(pagesOf([1, 2]), aComment(1).id, (comment) => ({ ...comment, replyCount: 1 }));
    expect(commentsIn(withDeleted(data, aComment(1).id))[0]).toMatchObject({ deleted: true, body: null, author: null });
  });

  test('a comment without replies goes, and what it answered has one reply less', () => {
    const first = aComment(1, { replyCount: 1 });
    const reply = aComment(2, { replyTo: first.id });
    const data = { ...pagesOf([]), pages: [{ items: [first, reply], next: null, previous: null }] };
    expect(commentsIn(withDeleted(data, reply.id))).toEqual([{ ...first, replyCount: 0 }]);
  });
});

describe('what was written since', () => {
  test('goes behind the last, once, and tells whether there is more', () => {
    const data = withTail(pagesOf([1, 2]), { items: [aComment(2), aComment(3)], next: 'more', previous: null });
    expect(bodiesIn(data)).toEqual(['Comment 1', 'Comment 2', 'Comment 3']);
    expect(data.pages.at(-1)?.next).toBe('more');
  });

  test('goes before the first where the newest come first', () => {
    const data = withHead(pagesOf([2, 1]), { items: [aComment(3), aComment(2)], next: 'x', previous: null });
    expect(bodiesIn(data)).toEqual(['Comment 3', 'Comment 2', 'Comment 1']);
  });

  test('counts a reply at the comment in memory, not again at one that came with its count', () => {
    const parent = aComment(2, { replyCount: 1 });
    const items = [parent, aComment(3, { replyTo: aComment(1).id }), aComment(4, { replyTo: parent.id })];
    const counts = commentsIn(withTail(pagesOf([1]), { items, next: null, previous: null }));
    expect(counts.map(({ replyCount }) => replyCount)).toEqual([1, 1, 0, 0]);
  });
});
