import { screen, waitFor, within } from '@testing-library/react';
import { useSearch } from '@tanstack/react-router';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import type { PastChange } from '@/api/types';
import { aBoard, BOARD, boardService } from '@/testing/boards';
import { NOOR, OLAF, signedIn } from '@/testing/people';
import { show } from '@/testing/render';
import { server } from '@/testing/server';
import { BoardHistoryPage } from './BoardHistoryPage';
import { readPastWish } from './history/pastWish';

const [todo, , done] = aBoard().columns;
const school = todo!.cards[0]!;
const nothing = { cardId: null, cardTitle: null, fromColumn: null, toColumn: null, assignee: null };
const about = { ...nothing, cardId: school.id, cardTitle: school.title };
const noor = { personId: NOOR.personId, name: NOOR.name };

/** The newest first: made on the 1st, a card on the 2nd, moved on the 5th. */
const changes: PastChange[] = [
  { ...about, at: '2026-11-05T10:00:00Z', by: OLAF, kind: 'CARD_MOVED', fromColumn: todo!, toColumn: done! },
  { ...about, at: '2026-11-02T11:00:00Z', by: OLAF, kind: 'CARD_ASSIGNED', assignee: OLAF },
  { ...about, at: '2026-11-02T10:00:00Z', by: noor, kind: 'CARD_CREATED', toColumn: todo! },
  { ...nothing, at: '2026-11-01T09:00:00Z', by: noor, kind: 'BOARD_CREATED' },
];
let sent: unknown[];

beforeEach(() => {
  const service = boardService();
  sent = service.sent;
  server.use(
    signedIn(),
    http.get(`*/api/boards/${BOARD}/history`, ({ request }) => {
      const query = new URL(request.url).searchParams;
      const from = query.get('from') ?? '';
      return HttpResponse.json({ items: changes.filter(({ at }) => at >= from), next: null });
    }),
    http.get(`*/api/boards/${BOARD}`, ({ request }) => {
      const at = new URL(request.url).searchParams.get('at');
      return HttpResponse.json(at ? boardAt(at) : service.board);
    }),
    ...service.handlers,
  );
});

/** The one card is not there at first, then to do, then done. */
function boardAt(at: string) {
  const holder = at >= changes[0]!.at ? done : at >= changes[2]!.at ? todo : undefined;
  const columns = aBoard().columns.map((column) => ({ ...column, cards: column.id === holder?.id ? [school] : [] }));
  return { ...aBoard(), columns, at };
}

function Screen() {
  return <BoardHistoryPage boardId={BOARD} wish={readPastWish(useSearch({ strict: false }))} />;
}
const open = (search = '') => show(<Screen />, { at: `/boards/${BOARD}/history${search}` });
const slider = () => screen.findByRole('slider', { name: 'Moment in the history of the board' });
const cardsIn = (name: string) =>
  within(screen.getByRole('region', { name }))
    .queryAllByRole('link')
    .map((link) => link.textContent);

test('the slider says the whole date and what happened then', async () => {
  await open('?at=2026-11-05T10:00:00Z');
  expect(await slider()).toHaveAttribute(
    'aria-valuetext',
    expect.stringMatching(/^Thursday, November 5, 2026.*Olaf van Oost moved “Call the school” from To do to Done$/),
  );
});

test('Page Up and Page Down go to the next and the previous day on which something happened', async () => {
  const { user } = await open();
  (await slider()).focus();
  const at = async () => Number(((await slider()) as HTMLInputElement).value);
  expect(await at()).toBe(3);
  await user.keyboard('{PageDown}');
  expect(await at()).toBe(2);
  await user.keyboard('{PageDown}');
  expect(await at()).toBe(0);
  await user.keyboard('{PageUp}');
  expect(await at()).toBe(2);
});

test('steps show the board as it was, mark what changed and keep the address', async () => {
  const { user, router } = await open();
  await waitFor(() => expect(cardsIn('Done')).toEqual(['Call the school']));
  await user.click(screen.getByRole('button', { name: 'Previous change' }));
  await waitFor(() => expect(cardsIn('To do')).toEqual(['Call the school']));
  expect(cardsIn('Done')).toEqual([]);
  expect(await screen.findByText('Olaf gave this to someone')).toBeVisible();
  await waitFor(() => expect(router.state.location.search).toEqual({ at: '2026-11-02T11:00:00Z' }));
});

test('the past is plainly marked, leads back to today, and cannot be changed', async () => {
  const { user } = await open('?at=2026-11-02T10:30:00Z');
  expect(await screen.findByText(/This is the past: the board as it was on/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Back to today' })).toHaveAttribute('href', `/boards/${BOARD}`);
  await waitFor(() => expect(cardsIn('To do')).toEqual(['Call the school']));
  expect(screen.queryByRole('button', { name: 'Add a card' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /What to do/ })).not.toBeInTheDocument();
  screen.getByRole('link', { name: 'Call the school' }).focus();
  await user.keyboard('{Control>}{ArrowRight}{/Control}mi');
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(cardsIn('To do')).toEqual(['Call the school']);
  expect(sent).toEqual([]);
});

test('of several changes at once the banner tells one and how many more there were', async () => {
  const at = '2026-11-06T10:00:00Z';
  const moved: PastChange = { ...about, at, by: OLAF, kind: 'CARD_ARCHIVED' };
  server.use(
    http.get(`*/api/boards/${BOARD}/history`, () =>
      HttpResponse.json({ items: [moved, { ...moved, kind: 'CARD_EDITED' }, ...changes], next: null }),
    ),
  );
  const { user } = await open();
  expect(await screen.findByText('Olaf van Oost changed “Call the school”, and 1 more change')).toBeVisible();
  expect(await slider()).toHaveAttribute(
    'aria-valuetext',
    expect.stringMatching(/changed .* archived “Call the school”$/),
  );
  await user.click(screen.getByRole('button', { name: 'Previous change' }));
  await waitFor(() => expect(screen.queryByText(/more change/)).not.toBeInTheDocument());
});

test('who did what stands beside it, and leads to its moment', async () => {
  const { user } = await open();
  const list = await screen.findByRole('list', { name: 'Who did what' });
  const entries = within(list).getAllByRole('button');
  expect(entries).toHaveLength(4);
  expect(entries[0]).toHaveTextContent('Olaf van Oost moved “Call the school” from To do to Done');
  expect(entries[0]).toHaveAttribute('aria-current', 'time');
  await user.click(within(list).getByRole('button', { name: /Noor van Noord added “Call the school” to To do/ }));
  await waitFor(() => expect(cardsIn('To do')).toEqual(['Call the school']));
});

test('a card opens as it was', async () => {
  server.use(
    http.get('*/api/cards/:id', ({ request }) =>
      HttpResponse.json({
        ...school,
        description: `Asked at ${new URL(request.url).searchParams.get('at')}`,
        people: {},
      }),
    ),
  );
  const { user } = await open('?at=2026-11-02T10:00:00Z');
  await user.click(await screen.findByRole('link', { name: 'Call the school' }));
  expect(await screen.findByText('Asked at 2026-11-02T10:00:00Z')).toBeVisible();
});
