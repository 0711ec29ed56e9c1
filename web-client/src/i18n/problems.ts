import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Problem } from '@/api/problem';

/** What happened and what to do next, for the refusals that people meet. The slug is the end of the problem's type. */
const said: Record<string, MessageDescriptor> = {
  offline: msg`No answer from Kring. Check your connection; what you typed is still here.`,
  'not-signed-in': msg`You are signed out. Sign in again to go on.`,
  'community-not-found': msg`This community does not exist, or is not for you to see.`,
  'community-archived': msg`This community is archived: it can be read, not changed.`,
  'members-only': msg`Only members see this. Join the community to read along.`,
  'managers-only': msg`Only a manager of the community may do this. Ask one of them.`,
  'admins-only': msg`Only an administrator of Kring may do this.`,
  'last-manager': msg`A community keeps at least one manager. Make somebody else manager first.`,
  'only-manager': msg`You are the only manager. Make somebody else manager first.`,
  'already-member': msg`This person is a member already.`,
  'guests-stay-guests': msg`A guest of Kring can only be a guest here.`,
  'organisation-is-for-admins': msg`Only an administrator of Kring lets a community speak for the organisation.`,
  'guests-create-nothing': msg`Guests cannot create communities. Ask who invited you to do it.`,
  'person-not-found': msg`There is nobody with this name here.`,
  'request-not-found': msg`This request was answered already.`,
  'post-not-found': msg`This post does not exist, or is not for you to see.`,
  'not-your-post': msg`Only the author or a manager of the community changes a post.`,
  'comment-not-found': msg`This comment is gone.`,
  'not-your-comment': msg`Only the author or a manager of the community changes a comment.`,
  'reply-to-nothing': msg`The comment you answer was removed.`,
  'not-your-question': msg`Only who asked the question accepts an answer.`,
  'board-not-found': msg`This board does not exist, or is not for you to see.`,
  'board-not-yours': msg`Only who made the board or a manager of its community may change it.`,
  'column-has-cards': msg`A column that holds cards cannot be removed. Move or archive its cards first.`,
  'card-not-found': msg`This card does not exist, or is not for you to see.`,
  'card-archived': msg`This card is archived. Restore it first.`,
  'wip-limit-reached': msg`This column is full. Finish a card in it first, or choose another column.`,
  'assignee-cannot-read-board': msg`Only people who may read the board can be given a card of it.`,
  'changed-meanwhile': msg`Somebody changed this in the meantime.`,
  'too-many-requests': msg`That was a lot at once. Wait a moment and try again.`,
  'too-large': msg`This is too big to send.`,
  'too-many-images': msg`You have added as many images as fit in a day. Add the rest tomorrow.`,
  'no-image': msg`This file is no image that Kring can show. Choose a JPEG, PNG, WebP or GIF.`,
  'too-many-pixels': msg`This image has too many pixels. Make it smaller and add it again.`,
};

const byStatus: Record<number, MessageDescriptor> = {
  403: msg`You may not do this.`,
  404: msg`This does not exist, or is not for you to see.`,
  409: msg`This does not go together with what is there now. Reload the page and try again.`,
  412: msg`Somebody changed this in the meantime.`,
  413: msg`This is too big to send.`,
  429: msg`That was a lot at once. Wait a moment and try again.`,
  502: msg`A part of Kring does not answer right now. Try again in a moment.`,
  503: msg`A part of Kring does not answer right now. Try again in a moment.`,
  504: msg`A part of Kring does not answer right now. Try again in a moment.`,
};

const unknown = msg`Something went wrong on our side. Try again; if it stays, tell your administrator.`;

export function explained(error: unknown): MessageDescriptor {
  return error instanceof Problem ? (said[error.slug] ?? byStatus[error.status] ?? unknown) : unknown;
}
