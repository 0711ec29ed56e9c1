import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Post } from '@/api/types';
import { happens, listenLive } from '@/testing/live';
import { HELPDESK, NOOR, signedIn } from '@/testing/people';
import { aPost } from '@/testing/posts';
import { show } from '@/testing/render';
import { server } from '@/testing/server';
import { openWide } from '@/testing/window';
import { PostPage } from './PostPage';

beforeAll(listenLive);

let post: Post;

beforeEach(() => {
  post = aPost();
  server.use(
    signedIn(),
    http.get('*/api/posts/:id', ({ request }) => {
      const at = new URL(request.url).searchParams.get('at');
      return HttpResponse.json(at ? { ...post, at, body: 'As it was.' } : post);
    }),
    http.get('*/api/communities/:id', () => new HttpResponse(null, { status: 404 })),
    http.get('*/api/search/similar-questions', () => HttpResponse.json({ items: [] })),
  );
});

const shown = (at?: string) =>
  show(<PostPage postId={post.id} at={at} comments={(about) => <p>{`May accept: ${about.mayAccept}`}</p>} />);
const about = { postId: aPost().id, communityId: aPost().communityId, by: 'somebody' };

test('what somebody edits while it is read waits until it is asked for; counts follow at once', async () => {
  const { user } = await shown();
  await screen.findByText('The list is of last year.');
  post = { ...post, body: 'The list is new.', version: 1, reactionCounts: { ...post.reactionCounts, thanks: 2 } };
  happens({ type: 'post.edited', ...about });
  const pill = await screen.findByRole('button', { name: 'This was edited. Show' });
  expect(screen.getByText('The list is of last year.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Thanks, 2' })).toBeVisible();
  await user.click(pill);
  expect(screen.getByText('The list is new.')).toBeVisible();
});

test('that it was deleted is said, with a way on', async () => {
  await shown();
  await screen.findByText('The list is of last year.');
  happens({ type: 'post.deleted', ...about });
  expect(await screen.findByRole('heading', { name: 'This post was deleted' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Go to Vraagbaak' })).toBeVisible();
});

test('the words of a moment in the past can be read', async () => {
  await shown('2026-11-20T10:00:00Z');
  expect(await screen.findByText('As it was.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Show the current version' })).toHaveAttribute('href', `/posts/${post.id}`);
});

test('who asked may accept an answer, others may not', async () => {
  await shown();
  expect(await screen.findByText('May accept: false')).toBeVisible();
  document.body.replaceChildren();
  post = aPost({ author: NOOR });
  await shown();
  expect(await screen.findByText('May accept: true')).toBeVisible();
});

test('an edited post leads to its first version', async () => {
  post = aPost({ editedAt: '2026-11-21T10:00:00Z' });
  await shown();
  const link = await screen.findByRole('link', { name: 'show the first version' });
  expect(link.getAttribute('href')).toContain(`/posts/${post.id}?at=`);
});

test.each([
  ['beside it', true],
  ['above it', false],
])('the community is named once where it stands %s', async (_, wide) => {
  if (wide) {
    openWide();
  }
  server.use(
    http.get('*/api/communities/:id', () =>
      HttpResponse.json({
        id: HELPDESK,
        name: 'Vraagbaak',
        access: 'OPEN',
        memberCount: 13,
        purpose: 'For all we ask.',
      }),
    ),
  );
  await shown();
  expect(await screen.findByText('For all we ask.')).toBeVisible();
  expect(screen.getByText('13 members')).toBeVisible();
  expect(screen.getAllByText('Vraagbaak')).toHaveLength(1);
  expect(screen.getByRole('link', { name: /^Vraagbaak/ })).toHaveAttribute('href', `/communities/${HELPDESK}`);
});
