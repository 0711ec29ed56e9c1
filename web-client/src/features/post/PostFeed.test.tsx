import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Post } from '@/api/types';
import { happens, listenLive } from '@/testing/live';
import { HELPDESK, NOOR, signedIn } from '@/testing/people';
import { aPost } from '@/testing/posts';
import { show } from '@/testing/render';
import { server } from '@/testing/server';
import { PostFeed } from './PostFeed';

beforeAll(listenLive);

const old = aPost();
const newer = (id: string, said: Partial<Post> = {}) =>
  aPost({ id, title: `Question ${id}`, createdAt: '2026-11-21T10:00:00Z', ...said });
let posts: Post[];

beforeEach(() => {
  posts = [old];
  server.use(
    signedIn(),
    http.get('*/api/feed', () => HttpResponse.json({ items: [old], next: null })),
    http.get('*/api/posts/:id', ({ params }) => HttpResponse.json(posts.find(({ id }) => id === params['id']))),
  );
});

const publish = (post: Post) => {
  posts.push(post);
  happens({ type: 'post.published', postId: post.id, communityId: post.communityId, by: post.author.personId });
};
const heading = (name: string) => screen.queryByRole('heading', { name });

test('new posts of others wait until they are asked for', async () => {
  const { user } = await show(<PostFeed source="feed" />);
  await screen.findByRole('heading', { name: old.title! });
  publish(newer('1'));
  publish(newer('2'));
  const pill = await screen.findByRole('button', { name: '2 new posts' });
  expect(heading('Question 1')).toBeNull();
  await user.click(pill);
  expect(heading('Question 1')).toBeVisible();
  expect(heading('Question 2')).toBeVisible();
  expect(screen.queryByRole('button', { name: /new post/ })).toBeNull();
});

test('what I wrote myself is there at once', async () => {
  await show(<PostFeed source="feed" />);
  await screen.findByRole('heading', { name: old.title! });
  publish(newer('1', { author: NOOR }));
  expect(await screen.findByRole('heading', { name: 'Question 1' })).toBeVisible();
});

test('what is written in communities of others does not come into my feed', async () => {
  await show(<PostFeed source="feed" />);
  await screen.findByRole('heading', { name: old.title! });
  publish(newer('1', { communityId: 'elsewhere' }));
  publish(newer('2'));
  expect(await screen.findByRole('button', { name: '1 new post' })).toBeVisible();
});

test('an edit and its counts are shown in place', async () => {
  await show(<PostFeed source="feed" />);
  await screen.findByRole('heading', { name: old.title! });
  posts = [{ ...old, title: 'Who has an interpreter?', commentCount: 4, version: 1 }];
  happens({ type: 'post.edited', postId: old.id, communityId: HELPDESK, by: 'somebody' });
  expect(await screen.findByRole('heading', { name: 'Who has an interpreter?' })).toBeVisible();
  expect(screen.getByRole('link', { name: '4 comments' })).toBeVisible();
});

test('what was deleted leaves the list', async () => {
  await show(<PostFeed source="feed" empty={<p>Quiet here</p>} />);
  await screen.findByRole('heading', { name: old.title! });
  happens({ type: 'post.deleted', postId: old.id, communityId: HELPDESK, by: 'somebody' });
  expect(await screen.findByText('Quiet here')).toBeVisible();
});

test('a reaction is shown at once and taken back with the reason where it is refused', async () => {
  let refuse = () => {};
  const asked = new Promise<void>((resolve) => (refuse = resolve));
  server.use(
    http.put('*/api/posts/:id/reactions/thanks', async () => {
      await asked;
      return HttpResponse.json(
        { type: '/problems/community-archived', title: 'Archived', status: 409 },
        { status: 409 },
      );
    }),
  );
  const { user } = await show(<PostFeed source="feed" />);
  await user.click(await screen.findByRole('button', { name: 'Thanks' }));
  expect(screen.getByRole('button', { name: 'Thanks, 1' })).toHaveAttribute('aria-pressed', 'true');
  refuse();
  expect(await screen.findByText('This community is archived: it can be read but not changed.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Thanks' })).toHaveAttribute('aria-pressed', 'false');
});

test('a feed that does not come says so and tries again', async () => {
  let down = true;
  server.use(
    http.get('*/api/feed', () => (down ? HttpResponse.error() : HttpResponse.json({ items: [old], next: null }))),
  );
  const { user } = await show(<PostFeed source="feed" />);
  expect(await screen.findByText(/No response from Kring/)).toBeVisible();
  down = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(heading(old.title!)).toBeVisible());
});
