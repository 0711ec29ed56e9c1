import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aCommunity, page } from '@/testing/communities';
import { signedIn } from '@/testing/people';
import { show } from '@/testing/render';
import { server } from '@/testing/server';
import { CommunitySettings } from './CommunitySettings';

let community = aCommunity();
let saved: { ifMatch: string | null; body: unknown }[];

beforeEach(() => {
  community = aCommunity({ myRole: 'MANAGER' });
  saved = [];
  server.use(
    signedIn(),
    http.get('*/api/districts', () => HttpResponse.json(page())),
    http.get('*/api/communities/:id', () => HttpResponse.json(community)),
    http.patch('*/api/communities/:id', async ({ request }) => {
      const body = (await request.json()) as Partial<typeof community>;
      const ifMatch = request.headers.get('If-Match');
      saved.push({ ifMatch, body });
      if (ifMatch !== `"${community.version}"`) {
        return HttpResponse.json({ type: '/problems/changed-meanwhile' }, { status: 412 });
      }
      community = { ...community, ...body, version: community.version + 1 };
      return HttpResponse.json({ id: community.id, version: community.version });
    }),
  );
});
afterEach(() => sessionStorage.clear());

const name = () => screen.findByRole('textbox', { name: 'Name' });
const save = () => screen.getByRole('button', { name: 'Save' });

async function rename(to: string) {
  const { user } = await show(<CommunitySettings communityId={community.id} />);
  await user.clear(await name());
  await user.paste(to);
  return user;
}

test('only what was changed is sent, on the version that was read', async () => {
  const user = await rename('Duikteam');
  await user.click(save());
  expect(await screen.findByText('Saved.')).toBeVisible();
  expect(saved).toEqual([{ ifMatch: '"3"', body: { name: 'Duikteam' } }]);
});

test('what somebody else saved meanwhile is shown beside mine, and mine is saved when I say so', async () => {
  const user = await rename('Duikteam');
  community = { ...community, name: 'Duikers en boten', version: 4 };
  await user.click(save());
  expect(await screen.findByRole('region', { name: 'As it is now' })).toHaveTextContent('Duikers en boten');
  expect(screen.getByRole('region', { name: 'What you wrote' })).toHaveTextContent('Duikteam');
  await user.click(screen.getByRole('button', { name: 'Save mine' }));
  await waitFor(() => expect(community.name).toBe('Duikteam'));
});

test('theirs can be taken, and mine is gone', async () => {
  const user = await rename('Duikteam');
  community = { ...community, name: 'Duikers en boten', version: 4 };
  await user.click(save());
  await user.click(await screen.findByRole('button', { name: 'Keep theirs' }));
  await waitFor(async () => expect(await name()).toHaveValue('Duikers en boten'));
  expect(community.name).toBe('Duikers en boten');
});

test('what another door means is said before it is saved', async () => {
  const { user } = await show(<CommunitySettings communityId={community.id} />);
  await user.click(await screen.findByRole('radio', { name: 'Secret' }));
  expect(screen.getByText(/disappears from lists, search and profiles for everyone but its 8 members/)).toBeVisible();
});

test('archiving asks first, and does it then', async () => {
  let archived = false;
  server.use(
    http.post('*/api/communities/:id/archive', () => {
      archived = true;
      community = { ...community, archived: true };
      return HttpResponse.json({ id: community.id, version: 4 });
    }),
  );
  const { user } = await show(<CommunitySettings communityId={community.id} />);
  await user.click(await screen.findByRole('button', { name: 'Archive this community' }));
  expect(archived).toBe(false);
  await user.click(await screen.findByRole('button', { name: 'Archive' }));
  expect(await screen.findByText('An archived community can be read but not changed.')).toBeVisible();
});

test('who manages nothing is told whom to ask', async () => {
  community = { ...community, myRole: 'MEMBER' };
  await show(<CommunitySettings communityId={community.id} />);
  expect(await screen.findByText(/Only a community's managers can change its settings/)).toBeVisible();
  expect(screen.queryByRole('textbox', { name: 'Name' })).not.toBeInTheDocument();
});
