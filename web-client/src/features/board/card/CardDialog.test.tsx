import { screen, waitFor, within } from '@testing-library/react';
import { useSearch } from '@tanstack/react-router';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aCard, BOARD, boardService } from '@/testing/boards';
import { happens, listenLive } from '@/testing/live';
import { NOOR, OLAF, signedIn } from '@/testing/people';
import { show } from '@/testing/render';
import { server } from '@/testing/server';
import { BoardPage } from '../BoardPage';
import { readWish } from '../wish';

const LAMP = aCard(2, '').id;
let service: ReturnType<typeof boardService>;

// It comes when it is first opened, which on a busy machine takes longer than a test waits.
beforeAll(() => import('./CardDialog'), 60_000);

beforeEach(() => {
  service = boardService();
  server.use(signedIn(), ...service.handlers);
  sessionStorage.clear();
});

function Screen() {
  return <BoardPage boardId={BOARD} wish={readWish(useSearch({ strict: false }))} />;
}
const open = (search = `?card=${LAMP}`) => show(<Screen />, { at: `/boards/${BOARD}${search}` });
const dialog = () => screen.findByRole('dialog', { name: 'Fix the lamp' });
const field = async (name: string) => within(await dialog()).findByRole('textbox', { name });
const lampNow = () => service.board.columns.flatMap(({ cards }) => cards).find(({ id }) => id === LAMP);

test('a link leads straight to the card; Escape closes it and the focus is on its tile', async () => {
  const { user, router } = await open();
  await field('Title');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
  await waitFor(() => expect(screen.getByRole('link', { name: 'Fix the lamp' })).toHaveFocus());
  expect(router.state.location.search).toEqual({});
});

test('Enter on a tile opens it, and it stands in the address', async () => {
  const { user, router } = await open('');
  (await screen.findByRole('link', { name: 'Fix the lamp' })).focus();
  await user.keyboard('{Enter}');
  expect(await dialog()).toBeVisible();
  expect(router.state.location.search).toEqual({ card: LAMP });
});

describe('each field saves itself', () => {
  test('the title with Enter, with the version that was read', async () => {
    const { user } = await open();
    await user.clear(await field('Title'));
    await user.type(await field('Title'), 'Fix both lamps{Enter}');
    await waitFor(() => expect(lampNow()?.title).toBe('Fix both lamps'));
    expect(service.sent[0]).toMatchObject({ method: 'PATCH', ifMatch: '"0"', body: { title: 'Fix both lamps' } });
    expect(await screen.findByText('Saved')).toBeVisible();
  });

  test('Escape in the title takes back what was typed, and nothing else', async () => {
    const { user } = await open();
    await user.type(await field('Title'), ' again{Escape}');
    expect(await field('Title')).toHaveValue('Fix the lamp');
    expect(service.sent).toEqual([]);
  });

  test('taking it oneself is one click', async () => {
    const { user } = await open();
    await user.click(await within(await dialog()).findByRole('button', { name: 'Take it myself' }));
    expect(await within(await dialog()).findByText(NOOR.name)).toBeVisible();
    expect(within(await dialog()).queryByRole('button', { name: 'Take it myself' })).not.toBeInTheDocument();
    await waitFor(() => expect(lampNow()?.assignees).toEqual([NOOR.personId]));
  });

  test('a day for it by a word', async () => {
    const { user } = await open();
    await user.click(await within(await dialog()).findByRole('button', { name: 'Today' }));
    await waitFor(() => expect(lampNow()?.due).toMatch(/^\d{4}-\d{2}-\d{2}$/));
  });

  test('it goes to another column from here', async () => {
    const { user } = await open();
    await user.selectOptions(await within(await dialog()).findByLabelText('Column'), 'Done');
    await waitFor(() => expect(service.board.columns[2]?.cards).toHaveLength(1));
    expect(await within(await dialog()).findByRole('button', { name: 'Position 1 of 1' })).toBeVisible();
  });
});

describe('two people at once', () => {
  test('that others moved the card meanwhile is no conflict: the edit is sent again', async () => {
    const { user } = await open();
    await field('Title');
    service.change(LAMP, {});
    await user.type(await field('Title'), ' today{Enter}');
    await waitFor(() => expect(lampNow()?.title).toBe('Fix the lamp today'));
    expect(service.sent.map(({ ifMatch }) => ifMatch)).toEqual(['"0"', '"1"']);
  });

  test('the same words changed by two show both versions, and the reader chooses', async () => {
    const { user } = await open();
    await field('Title');
    service.change(LAMP, { title: 'Leave the lamp' });
    await user.type(await field('Title'), ' today{Enter}');
    const both = await screen.findByRole('dialog', { name: 'Changed by two people' });
    expect(within(both).getByText('Leave the lamp')).toBeVisible();
    expect(within(both).getByText('Fix the lamp today')).toBeVisible();
    await user.click(within(both).getByRole('button', { name: 'Save mine' }));
    await waitFor(() => expect(lampNow()?.title).toBe('Fix the lamp today'));
  });

  test('a description that is being written is kept when the card is closed', async () => {
    const { user } = await open();
    await user.click(await within(await dialog()).findByRole('button', { name: 'Describe what needs doing' }));
    await user.type(await field('Description'), 'Bring a ladder');
    await user.click(within(await dialog()).getByRole('button', { name: 'Close' }));
    await user.click(await screen.findByRole('link', { name: 'Fix the lamp' }));
    expect(await field('Description')).toHaveTextContent('Bring a ladder');
  });

  test('who changed it is said while it is open', async () => {
    listenLive();
    await open();
    await field('Title');
    service.change(LAMP, { labels: ['light', 'urgent'] });
    happens({ type: 'card.edited', boardId: BOARD, cardId: LAMP, by: OLAF.personId });
    expect(await within(await dialog()).findByText('Olaf changed this')).toBeVisible();
    expect(await within(await dialog()).findByText('urgent')).toBeVisible();
  });

  test('a card that somebody archives while it is open can be restored from there', async () => {
    listenLive();
    await open();
    await field('Title');
    service.board.columns[0]!.cards.splice(1, 1);
    happens({ type: 'card.archived', boardId: BOARD, cardId: LAMP, by: OLAF.personId });
    expect(await screen.findByText('“Fix the lamp” is archived')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Restore' })).toBeVisible();
  });
});
