import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import type { Post } from '@/api/types';
import { NOOR, signedIn } from '@/testing/people';
import { aPost } from '@/testing/posts';
import { show } from '@/testing/render';
import { server } from '@/testing/server';
import { EditPostPage } from './EditPostPage';

const mine = aPost({ author: NOOR, version: 3 });
let now: Post;
let saved: { ifMatch: string | null; body: unknown }[];

beforeEach(() => {
  now = mine;
  saved = [];
  server.use(
    signedIn(),
    http.get('*/api/posts/:id', () => HttpResponse.json(now)),
    http.put('*/api/posts/:id', async ({ request }) => {
      const ifMatch = request.headers.get('If-Match');
      saved.push({ ifMatch, body: await request.json() });
      return ifMatch === `"${now.version}"`
        ? HttpResponse.json({ id: mine.id, version: now.version + 1 })
        : HttpResponse.json({ type: '/problems/changed-meanwhile', title: 'Changed', status: 412 }, { status: 412 });
    }),
  );
});

const title = () => screen.findByRole('textbox', { name: 'Your question in one sentence' });

async function fill(user: UserEvent, text: string) {
  await user.click(await title());
  await user.paste(text);
}

test('an edit is saved upon the version that was read', async () => {
  const { user, router } = await show(<EditPostPage postId={mine.id} />);
  await fill(user, ' Really?');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(router.state.location.pathname).toBe(`/posts/${mine.id}`));
  expect(saved).toEqual([{ ifMatch: '"3"', body: { title: `${mine.title} Really?`, body: mine.body, tags: [] } }]);
});

async function conflict() {
  const shown = await show(<EditPostPage postId={mine.id} />);
  await fill(shown.user, ' Mine.');
  now = { ...mine, title: 'Theirs', body: `${mine.body}\n\nAnd a new end.`, version: 4 };
  await shown.user.click(screen.getByRole('button', { name: 'Save' }));
  return { ...shown, theirs: within(await screen.findByRole('region', { name: 'The current version' })) };
}

test('where somebody saved meanwhile, both versions stand side by side', async () => {
  const { theirs } = await conflict();
  expect(screen.getByText(/^Someone saved a change while you were typing/)).toHaveRole('alert');
  expect(theirs.getByText('Theirs')).toBeVisible();
  expect(theirs.getByText('And a new end.')).toBeVisible();
  expect(theirs.getByText('The same as yours.')).toBeVisible();
  expect(await title()).toHaveValue(`${mine.title} Mine.`);
});

test('mine can be saved upon theirs, with parts of theirs taken over', async () => {
  const { user, theirs, router } = await conflict();
  await user.click(theirs.getByRole('button', { name: 'Use this text' }));
  await user.click(screen.getByRole('button', { name: 'Save mine' }));
  await waitFor(() => expect(router.state.location.pathname).toBe(`/posts/${mine.id}`));
  expect(saved.at(-1)).toEqual({
    ifMatch: '"4"',
    body: { title: `${mine.title} Mine.`, body: now.body, tags: [] },
  });
});

test('theirs can be left as it is', async () => {
  const { user, router } = await conflict();
  await user.click(screen.getByRole('button', { name: 'Keep theirs' }));
  await waitFor(() => expect(router.state.location.pathname).toBe(`/posts/${mine.id}`));
  expect(saved).toHaveLength(1);
  expect(Object.keys(localStorage).filter((key) => key.startsWith('kring-edit/'))).toEqual([]);
});

test('an edit that was not saved is back, and can be thrown away', async () => {
  const first = await show(<EditPostPage postId={mine.id} />);
  await fill(first.user, ' Later');
  document.body.replaceChildren();

  const { user } = await show(<EditPostPage postId={mine.id} />);
  expect(await title()).toHaveValue(`${mine.title} Later`);
  await user.click(screen.getByRole('button', { name: 'Discard' }));
  expect(await title()).toHaveValue(mine.title);
});

test('who may not change a post is told so, and led back to it', async () => {
  now = aPost();
  await show(<EditPostPage postId={mine.id} />);
  expect(await screen.findByText('Only the author or a community manager can change a post.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Back to the post' })).toHaveAttribute('href', `/posts/${mine.id}`);
});
