import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import type { Community } from '@/api/types';
import { aCommunity, page } from '@/testing/communities';
import { NOOR, signedIn } from '@/testing/people';
import { show } from '@/testing/render';
import { server } from '@/testing/server';
import { CommunitiesPage } from './CommunitiesPage';

let known: Community[];
let asked: URL[];

beforeEach(() => {
  known = [aCommunity()];
  asked = [];
  server.use(
    signedIn(),
    http.get('*/api/districts', () => HttpResponse.json(page())),
    http.get('*/api/communities', ({ request }) => {
      asked.push(new URL(request.url));
      return HttpResponse.json(page(...known));
    }),
  );
});

const change = (part: Partial<Community>) => {
  known = known.map((community) => ({ ...community, ...part }));
};
const answerTo = (way: 'join' | 'leave', answer: () => Response) =>
  server.use(http.post(`*/api/communities/:id/${way}`, answer));
const card = async () => (await screen.findByRole('link', { name: 'Duikers' })).closest('li')!;

test('who joins an open community is a member at once, before the server has answered', async () => {
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  server.use(
    http.post('*/api/communities/:id/join', async () => {
      await answered;
      change({ myRole: 'MEMBER', memberCount: 9 });
      return HttpResponse.json({ state: 'ACTIVE' });
    }),
  );
  const { user } = await show(<CommunitiesPage wish={{ show: 'all' }} />);
  await user.click(await screen.findByRole('button', { name: 'Join: Duikers' }));
  expect(await within(await card()).findByText('Member')).toBeVisible();
  expect(screen.getByText('9 members')).toBeVisible();
  answer();
  expect(await screen.findByText('You are now in Duikers.')).toBeVisible();
  expect(within(await card()).getByText('Member')).toBeVisible();
});

test('joining that is refused is taken back and explained', async () => {
  answerTo('join', () => HttpResponse.json({ type: '/problems/community-archived' }, { status: 409 }));
  const { user } = await show(<CommunitiesPage wish={{ show: 'all' }} />);
  await user.click(await screen.findByRole('button', { name: 'Join: Duikers' }));
  expect(await screen.findByText(/This community is archived/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Join: Duikers' })).toBeVisible();
  expect(screen.getByText('8 members')).toBeVisible();
});

test('joining can be undone', async () => {
  change({ name: 'Zeilers' });
  answerTo('join', () => {
    change({ myRole: 'MEMBER' });
    return HttpResponse.json({ state: 'ACTIVE' });
  });
  answerTo('leave', () => {
    change({ myRole: null });
    return new HttpResponse(null, { status: 204 });
  });
  const { user } = await show(<CommunitiesPage wish={{ show: 'all' }} />);
  await user.click(await screen.findByRole('button', { name: 'Join: Zeilers' }));
  const told = await screen.findByText('You are now in Zeilers.');
  await user.click(within(told).getByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('button', { name: 'Join: Zeilers' })).toBeVisible();
});

test('who asks to join a closed community sees that they asked, and may take it back', async () => {
  change({ access: 'CLOSED' });
  answerTo('join', () => {
    change({ requested: true });
    return HttpResponse.json({ state: 'REQUESTED' }, { status: 202 });
  });
  const { user } = await show(<CommunitiesPage wish={{ show: 'all' }} />);
  await user.click(await screen.findByRole('button', { name: 'Ask to join: Duikers' }));
  expect(await screen.findByText('Requested')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Withdraw' })).toBeVisible();
});

test('who is invited comes in as what they were invited as', async () => {
  change({ access: 'SECRET', invitedAs: 'GUEST' });
  answerTo('join', () => {
    change({ invitedAs: null, myRole: 'GUEST' });
    return HttpResponse.json({ state: 'ACTIVE' });
  });
  const { user } = await show(<CommunitiesPage wish={{ show: 'all' }} />);
  expect(await screen.findByText('You are invited.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Accept: Duikers' }));
  expect(await within(await card()).findByText('Guest')).toBeVisible();
});

test('one searches while typing, and the address keeps what is searched for', async () => {
  const { user, router } = await show(<CommunitiesPage wish={{ show: 'all' }} />);
  await user.type(await screen.findByRole('searchbox', { name: 'Search all communities' }), 'duik');
  await waitFor(() => expect(router.state.location.search).toEqual({ show: 'all', q: 'duik' }));
});

test('my communities come first to who has some, all of them to who has none', async () => {
  await show(<CommunitiesPage wish={{}} />);
  await screen.findByText('Duikers');
  expect(asked.at(-1)?.searchParams.get('mine')).toBe('true');
  server.use(signedIn({ ...NOOR, communities: [] }));
  await show(<CommunitiesPage wish={{}} />);
  await waitFor(() => expect(asked.at(-1)?.searchParams.has('mine')).toBe(false));
});

test('an archived community says so and takes nobody in', async () => {
  change({ archived: true });
  await show(<CommunitiesPage wish={{ show: 'all' }} />);
  expect(await screen.findByText('Archived')).toBeVisible();
  expect(screen.queryByRole('button', { name: /Join/ })).not.toBeInTheDocument();
});

test('everybody is offered to start a community, but guests of Kring', async () => {
  await show(<CommunitiesPage wish={{ show: 'all' }} />);
  expect(await screen.findByRole('link', { name: 'Start a community' })).toBeVisible();
  cleanup();
  server.use(signedIn({ ...NOOR, roles: ['guest'] }));
  await show(<CommunitiesPage wish={{ show: 'all' }} />);
  await screen.findByText('Duikers');
  expect(screen.queryByRole('link', { name: 'Start a community' })).not.toBeInTheDocument();
});

test('where nothing is found in mine, the search goes on in all', async () => {
  known = [];
  await show(<CommunitiesPage wish={{ show: 'mine', q: 'duik' }} />);
  expect(await screen.findByRole('link', { name: 'Search all communities' })).toHaveAttribute(
    'href',
    '/communities?show=all&q=duik',
  );
});
