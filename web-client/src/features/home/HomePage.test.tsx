import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import type { Me, Post } from '@/api/types';
import { NOOR, OFFICERS, OLAF, signedIn } from '@/testing/people';
import { aPost } from '@/testing/posts';
import { show } from '@/testing/render';
import { server } from '@/testing/server';
import { openWide } from '@/testing/window';
import { HomePage } from './HomePage';

const page = (...items: unknown[]) => HttpResponse.json({ items, next: null });
const none = () => page();
const profile = {
  ...NOOR,
  title: 'Wijkagent',
  about: null,
  expertise: ['jeugd'],
  phone: null,
  teamId: null,
  guest: false,
};

beforeEach(() => {
  server.use(
    signedIn(),
    http.get('*/api/notifications', none),
    http.get('*/api/work/mine', none),
    http.get('*/api/communities/:id/requests', none),
    http.get('*/api/communities', none),
    http.get('*/api/feed', none),
    http.get('*/api/posts', () => page(aPost({ author: NOOR, acceptedAnswers: ['a'] }))),
    http.get('*/api/people/:id', () => HttpResponse.json({ ...profile, version: 0 })),
  );
});

const home = () => show(<HomePage feed={({ empty, omit }) => <div data-testid={omit.join()}>{empty}</div>} />);
const news = (said: Partial<Post>) => aPost({ kind: 'NEWS', createdAt: new Date().toISOString(), ...said });

test('where nothing waits, nothing is said of it', async () => {
  await home();
  expect(await screen.findByRole('heading', { level: 1, name: /Noor/ })).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Waiting for you' })).toBeNull();
});

test('late cards, people who ask to join and what I was told wait for me', async () => {
  const late = { id: 'c1', title: 'Write it up', due: '2020-01-01', stage: 'DOING', boardId: 'b1', boardName: 'Board' };
  const told = {
    id: 'n1',
    kind: 'REPLY',
    link: '/posts/p1#comment-c1',
    text: 'Olaf replied',
    read: false,
    actor: OLAF,
  };
  const read: string[] = [];
  server.use(
    http.get('*/api/work/mine', () => page(late)),
    http.get('*/api/communities/:id/requests', ({ params }) =>
      params['id'] === OFFICERS ? page({ personId: 'p1', name: 'Thijs' }, { personId: 'p2', name: 'Mila' }) : none(),
    ),
    http.get('*/api/notifications', () => page({ ...told, createdAt: '2026-11-20T10:00:00Z' })),
    http.post('*/api/notifications/:id/read', ({ params }) => {
      read.push(String(params['id']));
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = await home();
  const waits = within(await screen.findByRole('region', { name: 'Waiting for you' }));
  expect(await waits.findByRole('link', { name: /Write it up.*Overdue since/ })).toHaveAttribute(
    'href',
    '/boards/b1?card=c1',
  );
  expect(await waits.findByRole('link', { name: /Thijs and one other want to join/ })).toHaveAttribute(
    'href',
    `/communities/${OFFICERS}/requests`,
  );
  const reply = await waits.findByRole('link', { name: /Olaf replied/ });
  expect(reply).toHaveAttribute('href', '/posts/p1#comment-c1');
  expect(await screen.findByText(/3 things are waiting for you/)).toBeVisible();
  await user.click(reply);
  await waitFor(() => expect(read).toEqual(['n1']));
});

test('news stands out, says whose it is, and stays away once it was put away', async () => {
  server.use(
    http.get('*/api/feed', () =>
      page(news({ id: 'n1', title: 'Winter tyres' }), news({ id: 'n2', title: 'Welcome', official: true })),
    ),
  );
  const { user } = await home();
  const top = within(await screen.findByRole('region', { name: 'News' }));
  expect(top.getAllByRole('article').map((item) => within(item).getByRole('heading').textContent)).toEqual([
    'Welcome',
    'Winter tyres',
  ]);
  expect(top.getByText('News from Vraagbaak')).toBeVisible();
  expect(top.getByText('Olaf van Oost in Vraagbaak')).toBeVisible();
  expect(screen.getByTestId('n2,n1')).toBeInTheDocument();
  await user.click(top.getByRole('button', { name: 'Read, put away: Welcome' }));
  expect(top.queryByRole('heading', { name: 'Welcome' })).toBeNull();
  document.body.replaceChildren();
  await home();
  expect(await screen.findByRole('heading', { name: 'Winter tyres' })).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'Welcome' })).toBeNull();
});

test('questions that nobody answered are asked beside the feed, but for those that stand in it', async () => {
  openWide();
  const [inFeed, elsewhere, answered] = ['In the feed?', 'Elsewhere?', 'Answered?'].map((title, at) =>
    aPost({ id: `q${at}`, title, acceptedAnswers: at === 2 ? ['a'] : [] }),
  );
  server.use(
    http.get('*/api/feed', ({ request }) => (request.url.includes('kind=NEWS') ? none() : page(inFeed))),
    http.get('*/api/posts', ({ request }) =>
      request.url.includes('author=') ? page(inFeed) : page(inFeed, elsewhere, answered),
    ),
  );
  await home();
  const asked = within(await screen.findByRole('region', { name: 'Who knows this?' }));
  expect(asked.getAllByRole('link').map((link) => link.textContent)).toEqual([expect.stringContaining('Elsewhere?')]);
});

const newcomer: Me = { ...NOOR, communities: [] };

test('a newcomer sees four steps, done or not as things are, and can put them away for good', async () => {
  server.use(signedIn(newcomer), http.get('*/api/posts', none));
  const { user } = await home();
  const steps = within(await screen.findByRole('region', { name: 'Find your way around Kring' }));
  expect(steps.getByText('3 steps to go')).toBeVisible();
  expect(steps.getByRole('link', { name: /^Complete your profile.*Done/ })).toBeVisible();
  expect(steps.getByRole('link', { name: /^Join a community/ })).toHaveAttribute('href', '/communities');
  await user.click(steps.getByRole('button', { name: 'Do not show these steps again' }));
  expect(screen.queryByRole('region', { name: 'Find your way around Kring' })).toBeNull();
  document.body.replaceChildren();
  await home();
  await screen.findByRole('heading', { level: 1 });
  expect(screen.queryByRole('region', { name: 'Find your way around Kring' })).toBeNull();
});

test('who has begun needs no steps', async () => {
  await home();
  await screen.findByRole('heading', { level: 1 });
  expect(screen.queryByRole('region', { name: 'Find your way around Kring' })).toBeNull();
});

test('who comes to an empty Kring is invited to start the first community', async () => {
  server.use(signedIn(newcomer), http.get('*/api/communities', none));
  await home();
  expect(await screen.findByText('There are no communities yet')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Start the first one' })).toHaveAttribute('href', '/communities/new');
});

test('who is in no community is invited to look around', async () => {
  server.use(signedIn(newcomer));
  await home();
  expect(await screen.findByText('You are not in a community yet')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Look around' })).toHaveAttribute('href', '/communities');
  expect(screen.queryByRole('link', { name: 'Share an update' })).toBeNull();
});
