import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Problem } from '@/api/problem';

/** What happened and what to do next, for the refusals that people meet. The slug is the end of the problem's type. */
const said: Record<string, MessageDescriptor> = {
  offline: msg`No response from Kring. Check your connection; what you typed is still here.`,
  'not-signed-in': msg`You are signed out. Sign in again to continue.`,
  'community-not-found': msg`This community does not exist, or you do not have access to it.`,
  'community-archived': msg`This community is archived: it can be read but not changed.`,
  'members-only': msg`Only members can see this. Join the community to read it.`,
  'managers-only': msg`Only community managers can do this. Ask one of them.`,
  'admins-only': msg`Only a Kring administrator can do this.`,
  'last-manager': msg`A community needs at least one manager. Make someone else a manager first.`,
  'only-manager': msg`You are the only manager. Make someone else a manager first.`,
  'already-member': msg`This person is already a member.`,
  'guests-stay-guests': msg`A guest of Kring can only be a guest here.`,
  'organisation-is-for-admins': msg`Only a Kring administrator can let a community speak for the organisation.`,
  'guests-create-nothing': msg`Guests cannot start communities. Ask the person who invited you to do it.`,
  'person-not-found': msg`There is no one with this name here.`,
  'request-not-found': msg`This request has already been answered.`,
  'post-not-found': msg`This post does not exist, or you do not have access to it.`,
  'not-your-post': msg`Only the author or a community manager can change a post.`,
  'comment-not-found': msg`This comment is gone.`,
  'not-your-comment': msg`Only the author or a community manager can change a comment.`,
  'reply-to-nothing': msg`The comment you are replying to was deleted.`,
  'not-your-question': msg`Only the person who asked the question can accept an answer.`,
  'board-not-found': msg`This board does not exist, or you do not have access to it.`,
  'board-not-yours': msg`Only the person who created the board or a manager of its community can change it.`,
  'column-has-cards': msg`A column that holds cards cannot be removed. Move or archive its cards first.`,
  'card-not-found': msg`This card does not exist, or you do not have access to it.`,
  'card-archived': msg`This card is archived. Restore it first.`,
  'wip-limit-reached': msg`This column is full. Finish a card in it first, or choose another column.`,
  'assignee-cannot-read-board': msg`Only people who can read the board can be given one of its cards.`,
  'changed-meanwhile': msg`Someone changed this in the meantime.`,
  'too-many-requests': msg`That was a lot at once. Wait a moment and try again.`,
  'too-large': msg`This is too big to send.`,
  'too-many-images': msg`You have reached today's limit for images. Add the rest tomorrow.`,
  'no-image': msg`Kring cannot show this file as an image. Choose a JPEG, PNG, WebP or GIF.`,
  'too-many-pixels': msg`This image has too many pixels. Make it smaller and add it again.`,
};

const byStatus: Record<number, MessageDescriptor> = {
  403: msg`You are not allowed to do this.`,
  404: msg`This does not exist, or you do not have access to it.`,
  409: msg`This no longer fits with what is there now. Reload the page and try again.`,
  412: msg`Someone changed this in the meantime.`,
  413: msg`This is too big to send.`,
  429: msg`That was a lot at once. Wait a moment and try again.`,
  502: msg`Part of Kring is not responding right now. Try again in a moment.`,
  503: msg`Part of Kring is not responding right now. Try again in a moment.`,
  504: msg`Part of Kring is not responding right now. Try again in a moment.`,
};

const unknown = msg`Something went wrong on our side. Try again; if it keeps happening, tell your administrator.`;

export function explained(error: unknown): MessageDescriptor {
  return error instanceof Problem ? (said[error.slug] ?? byStatus[error.status] ?? unknown) : unknown;
}
