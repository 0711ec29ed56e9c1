import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import type { BoardSummary } from '@/api/types';
import { aCommunity, page } from '@/testing/communities';
import { happens, listenLive } from '@/testing/live';
import { NOOR, OLAF, signedIn } from '@/testing/people';
import { show } from '@/testing/render';
import { server } from '@/testing/server';
import { BoardsPage } from './BoardsPage';
import { CommunityBoards } from './CommunityBoards';

let community = aCommunity();
let boards: BoardSummary[];

const aBoard = (said: Partial<BoardSummary>): BoardSummary => ({
  id: 'b1',
  name: 'Werkvoorraad',
  communityId: community.id,
  districtId: null,
  createdBy: OLAF.personId,
  createdAt: '2026-10-01T10:00:00Z',
  cards: 4,
  version: 0,
  ...said,
});

beforeEach(() => {
  community = aCommunity();
  boards = [aBoard({})];
  server.use(
    signedIn(),
    http.get('*/api/districts', () => HttpResponse.json(page({ id: 'd1', name: 'Noord', version: 0 }))),
    http.get('*/api/communities/:id', () => HttpResponse.json(community)),
    http.get('*/api/boards', () => HttpResponse.json(page(...boards))),
    http.get('*/api/work/overview', () =>
      HttpResponse.json(page({ boardId: 'b1', stages: [{ stage: 'DOING', cards: 4 }], people: [] })),
    ),
  );
});

test('a board tells whose it is, whether it is of a district, and what work is on it', async () => {
  boards = [aBoard({}), aBoard({ id: 'b2', name: 'Wijkacties', districtId: 'd1', cards: 0 })];
  await show(<BoardsPage filter={{}} />);
  const whole = (await screen.findByRole('link', { name: 'Werkvoorraad' })).closest('li');
  await waitFor(() => expect(whole).toHaveTextContent('Duikers'));
  expect(whole).toHaveTextContent('The whole organisation');
  await waitFor(() => expect(whole).toHaveTextContent('4 cards4 in progress'));
  const district = screen.getByRole('link', { name: 'Wijkacties' }).closest('li');
  expect(district).toHaveTextContent('District Noord');
  expect(district).toHaveTextContent('No cards yet');
});

test('a board that somebody makes meanwhile waits until I want to see it', async () => {
  listenLive();
  const { user } = await show(<BoardsPage filter={{}} />);
  await screen.findByRole('link', { name: 'Werkvoorraad' });
  boards = [aBoard({ id: 'b2', name: 'Wijkacties', createdAt: '2026-11-25T10:00:00Z' }), ...boards];
  happens({ type: 'board.created', communityId: community.id, boardId: 'b2', by: OLAF.personId });
  await user.click(await screen.findByRole('button', { name: '1 new board' }));
  expect(screen.getByRole('link', { name: 'Wijkacties' })).toBeVisible();
});

test('the filter stands in the address', async () => {
  const { user, router } = await show(<BoardsPage filter={{}} />);
  await user.click(await screen.findByRole('combobox', { name: 'District' }));
  await user.keyboard('{ArrowDown}{Enter}');
  await waitFor(() => expect(router.state.location.search).toEqual({ district: 'd1' }));
});

test('guests of Kring are offered no new board', async () => {
  server.use(signedIn({ ...NOOR, roles: ['guest'] }));
  await show(<BoardsPage filter={{}} />);
  await screen.findByRole('link', { name: 'Werkvoorraad' });
  expect(screen.queryByRole('link', { name: 'New board' })).not.toBeInTheDocument();
});

test('who is in no community and finds no board is shown the way to communities, and nothing to filter', async () => {
  boards = [];
  server.use(signedIn({ ...NOOR, communities: [] }));
  await show(<BoardsPage filter={{}} />);
  expect(await screen.findByRole('link', { name: 'See all communities' })).toBeVisible();
  expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
});

test('who is in no community but reads boards can filter them', async () => {
  server.use(signedIn({ ...NOOR, communities: [] }));
  await show(<BoardsPage filter={{}} />);
  expect(await screen.findByRole('combobox', { name: 'District' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'See all communities' })).not.toBeInTheDocument();
});

test('guests of Kring without boards are not asked to begin one', async () => {
  boards = [];
  server.use(signedIn({ ...NOOR, roles: ['guest'] }));
  await show(<BoardsPage filter={{}} />);
  expect(await screen.findByText('The boards of your communities appear here.')).toBeVisible();
  expect(screen.queryByRole('link', { name: /New board|See all communities/ })).not.toBeInTheDocument();
});

test('members begin a board in their community, others read its boards', async () => {
  community = aCommunity({ myRole: 'MEMBER' });
  await show(<CommunityBoards communityId={community.id} />);
  expect(await screen.findByRole('link', { name: 'New board' })).toHaveAttribute(
    'href',
    `/boards/new?community=${community.id}`,
  );
});
