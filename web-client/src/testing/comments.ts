import type { Comment } from '@/api/types';
import { OLAF } from './people';

/** A comment of Olaf, unless something else is said; its number makes its id and its minute. */
export const aComment = (number: number, said: Partial<Comment> = {}): Comment => ({
  id: `c0000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  postId: '087f01d1-0000-4000-8000-000000000100',
  replyTo: null,
  body: `Comment ${number}`,
  author: OLAF,
  createdAt: new Date(Date.UTC(2026, 10, 20, 10, number)).toISOString(),
  editedAt: null,
  version: 0,
  deleted: false,
  accepted: false,
  replyCount: 0,
  reactionCounts: { like: 0, thanks: 0, insightful: 0, celebrate: 0 },
  myReactions: [],
  ...said,
});
