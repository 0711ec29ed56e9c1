import { screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { NOOR, OFFICERS, signedIn } from '@/testing/people';
import { aPost } from '@/testing/posts';
import { show } from '@/testing/render';
import { server } from '@/testing/server';
import { PostCard } from './PostCard';

beforeEach(() => server.use(signedIn()));

const link = (name: string | RegExp) => screen.findByRole('link', { name });

test('a question without an answer asks who knows it', async () => {
  await show(<PostCard post={aPost()} />);
  expect(await link('No answer yet. Do you know?')).toHaveAttribute('href', `/posts/${aPost().id}#comments`);
  expect(screen.getByRole('article')).toHaveAttribute('data-edge', 'question');
});

test('an answered question turns green and leads to its answer', async () => {
  await show(<PostCard post={aPost({ acceptedAnswers: ['a1'], commentCount: 2 })} />);
  expect(await link('Answered. See the answer')).toHaveAttribute('href', `/posts/${aPost().id}#comment-a1`);
  expect(screen.getByRole('article')).toHaveAttribute('data-edge', 'good');
});

test('who asked is not asked for the answer', async () => {
  await show(<PostCard post={aPost({ author: NOOR })} />);
  await link('Noor van Noord');
  expect(screen.queryByText('No answer yet. Do you know?')).toBeNull();
});

test('news of the organisation and of a colleague can be told apart', async () => {
  const news = aPost({ kind: 'NEWS', title: 'Winter tyres' });
  await show(
    <>
      <PostCard post={{ ...news, official: true }} />
      <PostCard post={{ ...news, id: 'other' }} />
    </>,
  );
  expect(await screen.findByText('News from Vraagbaak')).toBeVisible();
  expect(await link('News from Olaf van Oost')).toBeVisible();
});

test('where the community is named already, the band of its news names it no more', async () => {
  await show(<PostCard post={aPost({ kind: 'NEWS', official: true })} inCommunity />);
  expect(await screen.findByText('News from the organisation')).toBeVisible();
  expect(screen.queryByText(/Vraagbaak/)).toBeNull();
});

test('an article shows its lead without marks, and how long it takes', async () => {
  const body = `# Begin\n\nThe **lead** of it.\n\n${'word '.repeat(600)}`;
  await show(<PostCard post={aPost({ kind: 'ARTICLE', title: 'Boards', body })} />);
  expect(await screen.findByText('The lead of it.')).toBeVisible();
  expect(screen.getByText(/3 minutes/)).toBeVisible();
  expect(await link('Continue reading: Boards')).toBeVisible();
});

test('an update has no title but says whose it is', async () => {
  await show(<PostCard post={aPost({ kind: 'UPDATE', title: null })} />);
  expect(await screen.findByRole('article', { name: 'Update from Olaf van Oost' })).toBeVisible();
});

test('who may not change a post is not offered it', async () => {
  const { user } = await show(<PostCard post={aPost()} />);
  await user.click(await screen.findByRole('button', { name: 'More for this post' }));
  await screen.findByRole('menuitem', { name: 'Copy link' });
  expect(screen.queryByRole('menuitem', { name: 'Delete' })).toBeNull();
});

test('a manager of the community may change what others wrote there', async () => {
  const { user } = await show(<PostCard post={aPost({ communityId: OFFICERS })} />);
  await user.click(await screen.findByRole('button', { name: 'More for this post' }));
  expect(await screen.findByRole('menuitem', { name: 'Edit' })).toHaveAttribute('href', `/posts/${aPost().id}/edit`);
});

test('who is not in the community reads the counts but gives no reaction', async () => {
  const post = aPost({ communityId: 'elsewhere', reactionCounts: { like: 3, thanks: 0, insightful: 0, celebrate: 0 } });
  await show(<PostCard post={post} />);
  expect(await screen.findByRole('button', { name: 'Like, 3' })).toBeDisabled();
  expect(screen.queryByRole('button', { name: 'Thanks' })).toBeNull();
});
