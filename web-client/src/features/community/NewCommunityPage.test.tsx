import { useLocation, useSearch } from '@tanstack/react-router';
import { cleanup, screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aCommunity, page } from '@/testing/communities';
import { NOOR, OLAF, signedIn } from '@/testing/people';
import { show } from '@/testing/render';
import { server } from '@/testing/server';
import { NewCommunityPage, type Step } from './NewCommunityPage';

interface Sent {
  id: string;
  name: string;
  access: string;
}

let created: Sent[];
let invited: { personId: string }[];
let mayInvite: () => boolean;

beforeEach(() => {
  created = [];
  invited = [];
  mayInvite = () => true;
  server.use(
    signedIn(),
    http.get('*/api/districts', () => HttpResponse.json(page({ id: 'd1', name: 'Noord', version: 0 }))),
    http.get('*/api/communities', () => HttpResponse.json(page())),
    http.get('*/api/people', () => HttpResponse.json(page({ ...OLAF, handle: 'oost', title: null, guest: false }))),
    http.post('*/api/communities', async ({ request }) => {
      created.push((await request.json()) as Sent);
      return HttpResponse.json({ id: 'x', version: 0 }, { status: 201 });
    }),
    http.post('*/api/communities/:id/invitations', async ({ request }) => {
      invited.push((await request.json()) as { personId: string });
      return mayInvite()
        ? HttpResponse.json({ state: 'INVITED' }, { status: 201 })
        : HttpResponse.json({ type: '/problems/person-not-found' }, { status: 404 });
    }),
  );
});
afterEach(() => sessionStorage.clear());

/** The page at the step that the address says, as its route does. */
function Wizard() {
  const { step = 1 } = useSearch({ strict: false }) as { step?: Step };
  return useLocation().pathname === '/communities/new' ? <NewCommunityPage step={step} /> : <p>Elsewhere</p>;
}

const wizard = (at = '/communities/new') => show(<Wizard />, { at });
const heading = (name: RegExp) => screen.findByRole('heading', { level: 2, name });

async function nameIt(user: UserEvent) {
  await user.click(await screen.findByRole('textbox', { name: 'Name' }));
  await user.paste('Motorrijders');
  await user.click(screen.getByRole('button', { name: 'Next' }));
  await heading(/Who can join/);
}

async function toPeople(user: UserEvent) {
  await nameIt(user);
  await user.click(screen.getByRole('radio', { name: 'Closed' }));
  await user.click(screen.getByRole('button', { name: 'Next' }));
  await heading(/Who is in from/);
}

async function chooseOlaf(user: UserEvent) {
  await user.type(screen.getByRole('combobox', { name: 'Invite people' }), 'olaf');
  await screen.findByText('@oost');
  await user.keyboard('{ArrowDown}{Enter}');
}

const start = () => screen.getByRole('button', { name: 'Start the community' });

test('a community is started in three steps and people are invited after it is there', async () => {
  const { user, router } = await wizard();
  await toPeople(user);
  await chooseOlaf(user);
  await user.click(start());
  await waitFor(() => expect(router.state.location.pathname).toBe(`/communities/${created[0]?.id}`));
  expect(created).toMatchObject([{ name: 'Motorrijders', access: 'CLOSED' }]);
  expect(invited).toEqual([{ personId: OLAF.personId }]);
});

test('a double click makes one', async () => {
  const { user, router } = await wizard();
  await toPeople(user);
  await user.dblClick(start());
  await waitFor(() => expect(router.state.location.pathname).not.toBe('/communities/new'));
  expect(created).toHaveLength(1);
});

test('each step is said, and a screen reader begins at its heading', async () => {
  const { user } = await wizard();
  await nameIt(user);
  expect(await heading(/Step 2 of 3/)).toHaveFocus();
  expect(screen.getByText('Who can join').closest('li')).toHaveAttribute('aria-current', 'step');
});

test('the way back leads a step back, and nothing is lost', async () => {
  const { user, router } = await wizard();
  await toPeople(user);
  router.history.back();
  await heading(/Who can join/);
  expect(screen.getByRole('radio', { name: 'Closed' })).toBeChecked();
  await user.click(screen.getByRole('link', { name: 'Back' }));
  expect(await screen.findByRole('textbox', { name: 'Name' })).toHaveValue('Motorrijders');
});

test('what was filled in survives a reload, and so does the id', async () => {
  const first = await wizard();
  await toPeople(first.user);
  cleanup();
  const { user, router } = await wizard('/communities/new?step=3');
  await heading(/Who is in from/);
  await user.click(start());
  await waitFor(() => expect(router.state.location.pathname).toBe(`/communities/${created[0]?.id}`));
  expect(created[0]).toMatchObject({ name: 'Motorrijders', access: 'CLOSED' });
});

test('nobody gets past the first step without a name', async () => {
  const { user, router } = await wizard('/communities/new?step=3');
  await waitFor(() => expect(router.state.location.search).toEqual({ step: 1 }));
  await user.click(await screen.findByRole('button', { name: 'Next' }));
  expect(screen.getByText('A community needs a name.')).toBeVisible();
});

test('communities that are called alike are shown, to prevent doubles', async () => {
  server.use(
    http.get('*/api/communities', ({ request }) =>
      HttpResponse.json(new URL(request.url).searchParams.get('q') === 'Duikers' ? page(aCommunity()) : page()),
    ),
  );
  const { user } = await wizard();
  await user.click(await screen.findByRole('textbox', { name: 'Name' }));
  await user.paste('De Duikers van Noord');
  expect(await screen.findByRole('link', { name: 'Duikers' })).toBeVisible();
});

test('who could not be invited is named with the reason, and inviting again makes no second community', async () => {
  mayInvite = () => false;
  const { user, router } = await wizard();
  await toPeople(user);
  await chooseOlaf(user);
  await user.click(start());
  expect(await screen.findByText(/not everyone could be invited/)).toBeVisible();
  expect(screen.getByText('There is no one with this name here.')).toBeVisible();
  mayInvite = () => true;
  await user.click(screen.getByRole('button', { name: 'Invite again' }));
  await waitFor(() => expect(router.state.location.pathname).toBe(`/communities/${created[0]?.id}`));
  expect(created).toHaveLength(1);
  expect(invited).toHaveLength(2);
});

test('guests of Kring are told that they start none', async () => {
  server.use(signedIn({ ...NOOR, roles: ['guest'] }));
  await wizard();
  expect(await screen.findByText('Guests cannot start communities')).toBeVisible();
  expect(screen.queryByRole('textbox', { name: 'Name' })).not.toBeInTheDocument();
});
