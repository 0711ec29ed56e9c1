import { screen, waitFor, within } from '@testing-library/react';
import { useSearch } from '@tanstack/react-router';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, test } from 'vitest';
import { aCard, BOARD, boardService } from '@/testing/boards';
import { happens, listenLive } from '@/testing/live';
import { NOOR, OLAF, signedIn } from '@/testing/people';
import { show } from '@/testing/render';
import { server } from '@/testing/server';
import { BoardPage } from './BoardPage';
import { readWish } from './wish';

let service: ReturnType<typeof boardService>;

beforeEach(() => {
  service = boardService();
  server.use(signedIn(), ...service.handlers);
  sessionStorage.clear();
});

function Screen() {
  return <BoardPage boardId={BOARD} wish={readWish(useSearch({ strict: false }))} />;
}
async function open(search = '') {
  const shown = await show(<Screen />, { at: `/boards/${BOARD}${search}` });
  // Notices outlive a test, and only three are shown at a time.
  for (const close of screen.queryAllByRole('button', { name: 'OK' })) {
    await shown.user.click(close);
  }
  return shown;
}
const column = (name: string) => screen.findByRole('region', { name });
const cardsIn = async (name: string) =>
  within(await column(name))
    .queryAllByRole('link')
    .map((link) => link.textContent);
const card = (title: string) => screen.findByRole('link', { name: title });
const sentTo = (path: RegExp) => service.sent.filter((request) => path.test(request.path));

describe('the keyboard', () => {
  test('arrows walk over cards and columns, and Tab stops once in each column', async () => {
    const { user } = await open();
    (await card('Call the school')).focus();
    await user.keyboard('{ArrowDown}');
    expect(await card('Fix the lamp')).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(await card('Count the bikes')).toHaveFocus();
    await user.keyboard('{Home}');
    expect(await card('Talk to the shops')).toHaveFocus();
    expect(await card('Fix the lamp')).toHaveAttribute('tabindex', '0');
    expect(await card('Call the school')).toHaveAttribute('tabindex', '-1');
  });

  test('Ctrl and an arrow move a card; the focus goes along and its new place is said', async () => {
    const { user } = await open();
    (await card('Count the bikes')).focus();
    await user.keyboard('{Control>}{ArrowRight}{/Control}');
    await waitFor(async () => expect(await cardsIn('Done')).toEqual(['Count the bikes']));
    expect(await card('Count the bikes')).toHaveFocus();
    expect(screen.getByText('Moved to Done, position 1 of 1')).toBeInTheDocument();
    await waitFor(() => expect(service.board.columns[2]?.cards.map(({ title }) => title)).toEqual(['Count the bikes']));
  });

  test('Alt and an arrow move it within its column, counted without itself', async () => {
    const { user } = await open();
    (await card('Call the school')).focus();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(async () => expect(await cardsIn('To do')).toEqual(['Fix the lamp', 'Call the school']));
    await waitFor(() => expect(sentTo(/move$/)[0]?.body).toMatchObject({ position: null }));
    expect(await card('Call the school')).toHaveFocus();
  });

  test('Ctrl+Z takes a move back', async () => {
    const { user } = await open();
    (await card('Count the bikes')).focus();
    await user.keyboard('{Control>}{ArrowRight}{/Control}');
    await waitFor(async () => expect(await cardsIn('Done')).toEqual(['Count the bikes']));
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => expect(await cardsIn('Doing')).toEqual(['Talk to the shops', 'Count the bikes']));
    await waitFor(() => expect(sentTo(/move$/)).toHaveLength(2));
  });

  test('M asks for a column and a position', async () => {
    const { user } = await open();
    (await card('Call the school')).focus();
    await user.keyboard('m');
    const dialog = await screen.findByRole('dialog', { name: 'Move “Call the school”' });
    await user.selectOptions(within(dialog).getByLabelText('Position'), '2: at the end');
    await user.click(within(dialog).getByRole('button', { name: 'Move' }));
    await waitFor(async () => expect(await cardsIn('To do')).toEqual(['Fix the lamp', 'Call the school']));
  });
});

describe('what is refused', () => {
  test('a card that a full column does not take is put back, and it says why', async () => {
    const { user } = await open();
    (await card('Call the school')).focus();
    await user.keyboard('{Control>}{ArrowRight}{/Control}');
    expect(
      await screen.findByText('“Doing” is full (2 of 2). Finish a card there first, or choose another column.'),
    ).toBeVisible();
    await waitFor(async () => expect(await cardsIn('To do')).toEqual(['Call the school', 'Fix the lamp']));
    expect(await card('Call the school')).toHaveFocus();
  });

  test('a column tells how full it is in figures and in a word', async () => {
    await open();
    expect(within(await column('Doing')).getByText('2 of at most 2 cards')).toBeInTheDocument();
    expect(within(await column('Doing')).getByText('full')).toBeVisible();
  });
});

describe('adding', () => {
  const field = (name: string) => screen.findByRole('textbox', { name: `New card in ${name}` });

  test('Enter twice adds two cards with ids of their own, and the field stays', async () => {
    const { user } = await open();
    await user.click(within(await column('To do')).getByRole('button', { name: 'Add a card' }));
    await user.type(await field('To do'), 'First{Enter}{Enter}Second{Enter}');
    await waitFor(async () =>
      expect(await cardsIn('To do')).toEqual(['Call the school', 'Fix the lamp', 'First', 'Second']),
    );
    await waitFor(() => expect(sentTo(/cards$/)).toHaveLength(2));
    const ids = sentTo(/cards$/).map(({ body }) => (body as { id: string }).id);
    expect(new Set(ids).size).toBe(2);
    expect(await field('To do')).toHaveFocus();
    expect(await field('To do')).toHaveValue('');
  });

  test('a card that did not arrive is kept, and another try sends the same one', async () => {
    const ids: unknown[] = [];
    server.use(
      http.post(
        '*/cards',
        async ({ request }) => {
          ids.push(((await request.clone().json()) as { id: string }).id);
          return HttpResponse.json({ type: '/problems/internal', status: 500 }, { status: 500 });
        },
        { once: true },
      ),
    );
    const { user } = await open();
    await user.click(within(await column('To do')).getByRole('button', { name: 'Add a card' }));
    await user.type(await field('To do'), 'Stubborn{Enter}');
    const unadded = await screen.findByRole('list', { name: 'Not added' });
    expect(unadded).toHaveTextContent('Stubborn');
    await user.click(within(unadded).getByRole('button', { name: 'Try again' }));
    await waitFor(async () => expect(await cardsIn('To do')).toContain('Stubborn'));
    await waitFor(() => expect(sentTo(/cards$/)).toHaveLength(1));
    expect(sentTo(/cards$/)[0]?.body).toMatchObject({ id: ids[0] });
  });
});

describe('the menu of a card', () => {
  const choose = async (user: Awaited<ReturnType<typeof open>>['user'], title: string, item: string) => {
    await user.click(await screen.findByRole('button', { name: `Actions for “${title}”` }));
    await user.click(await screen.findByRole('menuitem', { name: new RegExp(item) }));
  };

  test('takes it oneself in one click', async () => {
    const { user } = await open();
    await choose(user, 'Call the school', 'Take it myself');
    const tile = (await card('Call the school')).closest('li')!;
    expect(await within(tile).findByRole('img', { name: NOOR.name })).toBeVisible();
    await waitFor(() => expect(service.board.columns[0]?.cards[0]?.assignees).toEqual([NOOR.personId]));
  });

  test('archives it, with a way back to where it stood', async () => {
    server.use(
      http.post('*/api/cards/:id/restore', ({ params }) => {
        service.board.columns[0]?.cards.push(aCard(1, 'Call the school'));
        return HttpResponse.json({ id: params.id, version: 2 });
      }),
    );
    const { user } = await open();
    await choose(user, 'Call the school', 'Archive');
    await waitFor(async () => expect(await cardsIn('To do')).toEqual(['Fix the lamp']));
    const told = (await screen.findByText('“Call the school” is archived')).closest<HTMLElement>('[role=alert]')!;
    await user.click(within(told).getByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(service.board.columns[0]?.cards.map(({ title }) => title)).toEqual(['Call the school', 'Fix the lamp']),
    );
    expect(await cardsIn('To do')).toEqual(['Call the school', 'Fix the lamp']);
  });
});

describe('the filter', () => {
  test('shows the cards of one person, and lets go again', async () => {
    const { user, router } = await open();
    await user.click(await screen.findByRole('button', { name: OLAF.name }));
    await waitFor(async () => expect(await cardsIn('Doing')).toEqual(['Talk to the shops']));
    expect(await cardsIn('To do')).toEqual([]);
    expect(router.state.location.search).toEqual({ who: OLAF.personId });
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    await waitFor(async () => expect(await cardsIn('To do')).toHaveLength(2));
  });

  test('stands in the address', async () => {
    await open('?label=light');
    expect(await card('Fix the lamp')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Call the school' })).not.toBeInTheDocument();
    expect(screen.getByText('1 of 4 cards')).toBeVisible();
  });
});

describe('others', () => {
  test('a card that somebody else moved goes there, says who, and keeps the focus', async () => {
    listenLive();
    await open();
    (await card('Count the bikes')).focus();
    const [doing, done] = [service.board.columns[1]!, service.board.columns[2]!];
    done.cards.push(...doing.cards.splice(1, 1));
    happens({ type: 'card.moved', boardId: BOARD, cardId: aCard(4, '').id, by: OLAF.personId });
    await waitFor(async () => expect(await cardsIn('Done')).toEqual(['Count the bikes']));
    expect(await screen.findByText('Olaf moved this')).toBeVisible();
    expect(await card('Count the bikes')).toHaveFocus();
  });

  test('who is no member reads along and finds nothing to press', async () => {
    server.use(signedIn({ ...NOOR, communities: [] }));
    await open();
    expect(await card('Call the school')).toBeVisible();
    expect(screen.getByText(/You can read this board/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Add a card' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /What to do/ })).not.toBeInTheDocument();
  });
});
