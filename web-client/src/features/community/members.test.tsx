import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import type { Member } from '@/api/types';
import { aCommunity, aMember, page } from '@/testing/communities';
import { happens, listenLive } from '@/testing/live';
import { NOOR, OLAF, signedIn } from '@/testing/people';
import { show } from '@/testing/render';
import { server } from '@/testing/server';
import { MembersOfCommunity } from './MembersOfCommunity';
import { CommunityFrame } from './CommunityFrame';
import { RequestsToJoin } from './RequestsToJoin';

const noor = aMember({ ...NOOR, title: null, role: 'MANAGER' });
const olaf = aMember();

let community = aCommunity();
let members: Member[];
let requests: Member[];
let changes: string[];

beforeEach(() => {
  community = aCommunity({ access: 'CLOSED', myRole: 'MANAGER' });
  members = [noor, olaf];
  requests = [aMember({ role: null })];
  changes = [];
  server.use(
    signedIn(),
    http.get('*/api/districts', () => HttpResponse.json(page())),
    http.get('*/api/communities/:id', () => HttpResponse.json(community)),
    http.get('*/api/communities/:id/members', () => HttpResponse.json(page(...members))),
    http.get('*/api/communities/:id/requests', () => HttpResponse.json(page(...requests))),
    http.delete('*/api/communities/:id/members/:person', ({ params }) => {
      changes.push(`removed ${String(params['person'])}`);
      return new HttpResponse(null, { status: 204 });
    }),
  );
});

const roleIs = (answer: () => Response) => server.use(http.put('*/api/communities/:id/members/:person', answer));
const row = async (name: RegExp) => (await screen.findByRole('link', { name })).closest('li')!;

test('a manager changes a role, and sees it at once', async () => {
  roleIs(() => {
    members = [noor, { ...olaf, role: 'MANAGER' }];
    return HttpResponse.json({ id: olaf.personId, version: 1 });
  });
  const { user } = await show(<MembersOfCommunity communityId={community.id} q="" />);
  await user.click(await screen.findByRole('button', { name: 'Change Olaf van Oost' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Manager' }));
  expect(await within(await row(/Olaf/)).findByText('Manager')).toBeVisible();
});

test('the last manager cannot step down: it is explained, and the role is what it was', async () => {
  roleIs(() => HttpResponse.json({ type: '/problems/last-manager' }, { status: 409 }));
  const { user } = await show(<MembersOfCommunity communityId={community.id} q="" />);
  await user.click(await screen.findByRole('button', { name: 'Change Noor van Noord' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Member' }));
  await user.click(await screen.findByRole('button', { name: 'Become a member instead' }));
  expect(await screen.findByText(/needs at least one manager. Make someone else a manager first/)).toBeVisible();
  expect(within(await row(/Noor/)).getByText('Manager')).toBeVisible();
});

test('who is removed leaves the list at once and comes back with the undo, and nothing was sent', async () => {
  const { user } = await show(<MembersOfCommunity communityId={community.id} q="" />);
  await user.click(await screen.findByRole('button', { name: 'Change Olaf van Oost' }));
  await user.click(await screen.findByRole('menuitem', { name: /Remove/ }));
  await waitFor(() => expect(screen.queryByRole('link', { name: /Olaf/ })).not.toBeInTheDocument());
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('link', { name: /Olaf/ })).toBeVisible();
  expect(changes).toEqual([]);
});

test('members who manage nothing see who is in it and change nobody', async () => {
  community = { ...community, myRole: 'MEMBER' };
  await show(<MembersOfCommunity communityId={community.id} q="" />);
  await screen.findByRole('link', { name: /Olaf/ });
  expect(screen.queryByRole('button', { name: /Change/ })).not.toBeInTheDocument();
});

test('who is let in leaves the list of requests', async () => {
  server.use(
    http.post('*/api/communities/:id/requests/:person/approve', () => {
      requests = [];
      return HttpResponse.json({ id: olaf.personId, version: 1 });
    }),
  );
  const { user } = await show(<RequestsToJoin communityId={community.id} />);
  await user.click(await screen.findByRole('button', { name: 'Let Olaf van Oost in' }));
  expect(await screen.findByText('Olaf van Oost is now a member.')).toBeVisible();
  expect(await screen.findByText('No one is waiting')).toBeVisible();
});

test('a request comes back when letting in was refused', async () => {
  server.use(
    http.post('*/api/communities/:id/requests/:person/approve', () =>
      HttpResponse.json({ type: '/problems/managers-only' }, { status: 403 }),
    ),
  );
  const { user } = await show(<RequestsToJoin communityId={community.id} />);
  await user.click(await screen.findByRole('button', { name: 'Let Olaf van Oost in' }));
  expect(await screen.findByText(/Only community managers can do this/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Let Olaf van Oost in' })).toBeVisible();
});

test('who asks appears while a manager looks', async () => {
  listenLive();
  requests = [];
  await show(<CommunityFrame communityId={community.id} />);
  expect(await screen.findByRole('link', { name: 'Requests' })).toBeVisible();
  requests = [aMember({ role: null })];
  happens({ type: 'membership.requested', communityId: community.id, personId: OLAF.personId, by: OLAF.personId });
  expect(await screen.findByRole('link', { name: /Requests\s*1/ })).toBeVisible();
});

test('who is removed while looking is told so', async () => {
  listenLive();
  community = { ...community, myRole: 'MEMBER' };
  await show(<CommunityFrame communityId={community.id} />);
  await screen.findByRole('heading', { level: 1, name: 'Duikers' });
  community = { ...community, myRole: null };
  happens({ type: 'membership.ended', communityId: community.id, personId: NOOR.personId, by: OLAF.personId });
  expect(await screen.findByRole('heading', { name: 'You are no longer in Duikers' })).toBeVisible();
  expect(await screen.findByRole('heading', { name: 'Only members can read this' })).toBeVisible();
});

test('from outside a closed community tells its purpose and how to get in, and nothing else', async () => {
  community = aCommunity({ access: 'CLOSED' });
  await show(<CommunityFrame communityId={community.id} />);
  expect(await screen.findByRole('heading', { name: 'Only members can read this' })).toBeVisible();
  expect(screen.getByText('Voor wie onder water werkt.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Ask to join: Duikers' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Members' })).not.toBeInTheDocument();
});

test('members are found by the service, which knows all of them', async () => {
  server.use(
    http.get('*/api/communities/:id/members', ({ request }) =>
      HttpResponse.json(page(...(new URL(request.url).searchParams.get('q') === 'oos' ? [olaf] : members))),
    ),
  );
  await show(<MembersOfCommunity communityId={community.id} q="oos" />);
  expect(await screen.findByRole('link', { name: /Olaf/ })).toBeVisible();
  expect(screen.queryByRole('link', { name: /Noor/ })).not.toBeInTheDocument();
});
