import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { WorkItem } from '@/api/types';
import { aCommunity, page } from '@/testing/communities';
import { happens, listenLive } from '@/testing/live';
import { NOOR, OLAF, signedIn } from '@/testing/people';
import { show } from '@/testing/render';
import { server } from '@/testing/server';
import { MyWorkPage } from './MyWorkPage';

const community = aCommunity();
const card = (title: string, due: string | null, stage = 'DOING'): WorkItem => ({
  id: `card ${title}`,
  title,
  due,
  stage,
  labels: [],
  boardId: 'board 1',
  boardName: 'Werkvoorraad',
  communityId: community.id,
  columnId: 'column 1',
  columnName: 'Bezig',
  version: 0,
});

let cards: WorkItem[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-25T10:00:00') });
  server.use(
    signedIn(),
    http.get('*/api/communities/:id', () => HttpResponse.json(community)),
    http.get('*/api/work/mine', () => HttpResponse.json(page(...cards))),
  );
});
afterEach(() => vi.useRealTimers());

const group = async (name: RegExp) => within(await screen.findByRole('region', { name }));

test('my cards stand under when they ask for attention, each with its column and board, and lead to the card', async () => {
  cards = [card('Melding', '2026-11-20'), card('Rooster', '2026-11-25'), card('Rapport', '2026-11-27')];
  await show(<MyWorkPage wish={{}} />);
  const late = await group(/Overdue\s*1/);
  expect(late.getByText('Bezig on Werkvoorraad')).toBeVisible();
  expect(late.getByText(/^Overdue: Fri, Nov 20/)).toBeVisible();
  expect(late.getByRole('link', { name: 'Melding' })).toHaveAttribute('href', '/boards/board%201?card=card+Melding');
  expect((await group(/Today\s*1/)).getByRole('link', { name: 'Rooster' })).toBeVisible();
  expect((await group(/This week\s*1/)).getByRole('link', { name: 'Rapport' })).toBeVisible();
});

test('what is done is folded away', async () => {
  cards = [card('Klaar ermee', '2026-11-01', 'DONE')];
  const { user } = await show(<MyWorkPage wish={{}} />);
  const folded = await screen.findByText('1 card done');
  expect(screen.getByText('Klaar ermee')).not.toBeVisible();
  await user.click(folded);
  expect(screen.getByRole('link', { name: 'Klaar ermee' })).toBeVisible();
});

test('a card that somebody gives me appears while I look', async () => {
  listenLive();
  cards = [card('Melding', null)];
  await show(<MyWorkPage wish={{}} />);
  await group(/No date\s*1/);
  cards = [...cards, card('Gekregen', null)];
  happens({ type: 'card.assigned', communityId: community.id, personId: NOOR.personId, by: OLAF.personId });
  expect(await screen.findByRole('link', { name: 'Gekregen' })).toBeVisible();
});

test('who has no cards is led to the boards', async () => {
  cards = [];
  await show(<MyWorkPage wish={{}} />);
  expect(await screen.findByRole('link', { name: 'Look at the boards' })).toHaveAttribute('href', '/boards');
});

test('who divides the work sees all boards with their sums, and what nobody took', async () => {
  const people = [
    { personId: OLAF.personId, name: OLAF.name, cards: 3 },
    { personId: null, name: null, cards: 1 },
  ];
  const stages = [
    { stage: 'TODO', cards: 1 },
    { stage: 'DOING', cards: 3 },
  ];
  const board = (name: string) => ({
    boardId: name,
    name,
    communityId: community.id,
    districtId: null,
    cards: 4,
    stages,
    people,
  });
  server.use(
    http.get('*/api/districts', () => HttpResponse.json(page())),
    http.get('*/api/work/overview', () => HttpResponse.json(page(board('Noord'), board('Zuid')))),
  );
  await show(<MyWorkPage wish={{ view: 'overview' }} />);
  const sums = await screen.findByRole('row', { name: /All boards/ });
  expect(
    within(sums)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['2', '6', '0', '8']);
  const load = within(screen.getByRole('region', { name: 'Work by person' }));
  expect(load.getByText('6 cards').closest('li')).toHaveTextContent('Olaf van Oost');
  expect(load.getByText('2 cards').closest('li')).toHaveTextContent('Not taken yet');
});
