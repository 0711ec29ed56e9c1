import { useLocation } from '@tanstack/react-router';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from '@/testing/communities';
import { NOOR, OFFICERS, signedIn } from '@/testing/people';
import { show } from '@/testing/render';
import { server } from '@/testing/server';
import { NewBoardPage } from './NewBoardPage';

interface Sent {
  id: string;
  name: string;
  communityId: string;
  districtId: string | null;
  columns: { id: string; name: string; stage: string | null; wipLimit: number | null }[];
}

let made: Sent[];

beforeEach(() => {
  made = [];
  server.use(
    signedIn(),
    http.get('*/api/districts', () => HttpResponse.json(page({ id: 'd1', name: 'Noord', version: 0 }))),
    http.post('*/api/boards', async ({ request }) => {
      made.push((await request.json()) as Sent);
      return HttpResponse.json({ id: 'x', version: 0 }, { status: 201 });
    }),
  );
});
afterEach(() => sessionStorage.clear());

/** The page at its address, as its route shows it. */
function Form({ community }: { community?: string }) {
  const form = useLocation().pathname === '/boards/new';
  return form ? <NewBoardPage {...(community ? { community } : {})} /> : <p>Elsewhere</p>;
}

const shown = (community?: string) => show(<Form {...(community ? { community } : {})} />, { at: '/boards/new' });

async function nameIt(user: UserEvent) {
  await user.click(await screen.findByRole('textbox', { name: 'Name of the board' }));
  await user.paste('Oud en nieuw');
}

const make = () => screen.getByRole('button', { name: 'Create the board' });
const columns = () =>
  within(screen.getByRole('group', { name: 'Columns' }))
    .getAllByRole('textbox', { name: /^Name/ })
    .map((field) => (field as HTMLInputElement).value);

test('a board is made from a template, for the whole organisation, and a double click makes one', async () => {
  const { user, router } = await shown(OFFICERS);
  await nameIt(user);
  await user.dblClick(make());
  await waitFor(() => expect(router.state.location.pathname).toBe(`/boards/${made[0]?.id}`));
  expect(made).toHaveLength(1);
  expect(made[0]).toMatchObject({ name: 'Oud en nieuw', communityId: OFFICERS, districtId: null });
  expect(made[0]?.columns.map(({ name, stage, wipLimit }) => [name, stage, wipLimit])).toEqual([
    ['To do', 'TODO', null],
    ['Doing', 'DOING', 5],
    ['Done', 'DONE', null],
  ]);
});

test('another template takes the place of the columns, and brings changed ones back on undo', async () => {
  const { user } = await shown(OFFICERS);
  await user.click(await screen.findByRole('button', { name: 'Add a column' }));
  await user.click(screen.getByRole('button', { name: 'With a waiting column' }));
  expect(columns()).toEqual(['To do', 'Doing', 'Waiting', 'Done']);
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(columns()).toEqual(['To do', 'Doing', 'Done', '']);
});

test('the template that the columns are of is marked until one of them changes', async () => {
  const { user } = await shown(OFFICERS);
  const pressed = () => screen.queryAllByRole('button', { pressed: true }).map((button) => button.textContent);
  await screen.findByRole('button', { name: 'To do, doing, done', pressed: true });
  await user.click(screen.getByRole('button', { name: 'From idea to result' }));
  expect(pressed()).toEqual(['From idea to result']);
  await user.click(screen.getByRole('button', { name: 'Remove “Review”' }));
  expect(pressed()).toEqual([]);
});

test('columns change their order', async () => {
  const { user } = await shown(OFFICERS);
  expect(await screen.findByRole('button', { name: 'Move “To do” up' })).toHaveAttribute('aria-disabled', 'true');
  expect(screen.getByRole('button', { name: 'Move “Done” down' })).toHaveAttribute('aria-disabled', 'true');
  expect(screen.getByRole('button', { name: 'Move “Done” up' })).not.toHaveAttribute('aria-disabled');
  await user.click(await screen.findByRole('button', { name: 'Move “Done” up' }));
  expect(columns()).toEqual(['To do', 'Done', 'Doing']);
});

test('what was filled in survives a reload', async () => {
  const { user } = await shown(OFFICERS);
  await nameIt(user);
  cleanup();
  await shown(OFFICERS);
  expect(await screen.findByRole('textbox', { name: 'Name of the board' })).toHaveValue('Oud en nieuw');
});

test('a board without a name or a community is not sent, and it is said why', async () => {
  const { user } = await shown();
  await screen.findByRole('textbox', { name: 'Name of the board' });
  await user.click(make());
  expect(screen.getByText('A board needs a name.')).toBeVisible();
  expect(screen.getByText('Choose which community it belongs to.')).toBeVisible();
  expect(made).toEqual([]);
});

test('a refusal is explained and what was filled in stays', async () => {
  server.use(
    http.post('*/api/boards', () => HttpResponse.json({ type: '/problems/community-archived' }, { status: 409 })),
  );
  const { user } = await shown(OFFICERS);
  await nameIt(user);
  await user.click(make());
  expect(await screen.findByText(/This community is archived/)).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Name of the board' })).toHaveValue('Oud en nieuw');
});

test('who is in no community as more than a guest is told where boards come from', async () => {
  server.use(signedIn({ ...NOOR, communities: [{ communityId: OFFICERS, name: 'Wijkagenten', role: 'GUEST' }] }));
  await shown();
  expect(await screen.findByText('A board belongs to a community')).toBeVisible();
});
