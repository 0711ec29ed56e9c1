import type { Post } from '@/api/types';
import { HELPDESK, OLAF } from './people';

/** A question of Olaf in the helpdesk, unless something else is said. */
export const aPost = (said: Partial<Post> = {}): Post => ({
  id: '087f01d1-0000-4000-8000-000000000100',
  communityId: HELPDESK,
  communityName: 'Vraagbaak',
  kind: 'QUESTION',
  official: false,
  title: 'Who arranges an interpreter at night?',
  body: 'The list is of last year.',
  tags: [],
  mentions: [],
  author: OLAF,
  createdAt: '2026-11-20T10:00:00Z',
  editedAt: null,
  version: 0,
  commentCount: 0,
  reactionCounts: { like: 0, thanks: 0, insightful: 0, celebrate: 0 },
  myReactions: [],
  acceptedAnswers: [],
  lastRead: null,
  ...said,
});
