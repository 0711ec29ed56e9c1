import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '@/api/types';
import { NOOR, OLAF, signedIn } from '@/testing/people';
import { show } from '@/testing/render';
import { server } from '@/testing/server';
import { PeoplePage } from './PeoplePage';
import { PersonByHandle } from './PersonByHandle';
import { PersonPage } from './PersonPage';

const merwe = { id: 'd0000000-0000-4000-8000-000000000001', name: 'Merwestreek', version: 0 };
const olaf: Person = {
  ...OLAF,
  handle: 'oost',
  title: 'Detective',
  phone: '+31 (0)6 12 34',
  about: 'Call me about **cold cases**.',
  expertise: ['cold cases'],
  districtId: merwe.id,
  teamId: null,
  guest: false,
  version: 0,
};
let asked: URLSearchParams;

beforeEach(() => {
  asked = new URLSearchParams();
  server.use(
    signedIn(),
    http.get('*/api/districts', () => HttpResponse.json({ items: [merwe], next: null })),
    http.get('*/api/districts/:id/teams', () => HttpResponse.json({ items: [], next: null })),
    http.get('*/api/people', ({ request }) => {
      asked = new URL(request.url).searchParams;
      const found = asked.get('q') === 'nobody' ? [] : [olaf];
      return HttpResponse.json({ items: found, next: null });
    }),
    http.get('*/api/people/:id', ({ params }) =>
      HttpResponse.json(params.id === NOOR.personId ? { ...olaf, ...NOOR } : olaf),
    ),
  );
});

describe('looking for colleagues', () => {
  test('a card says enough to call, and dials', async () => {
    await show(<PeoplePage wish={{}} />);
    const card = (await screen.findByRole('link', { name: 'Olaf van Oost' })).closest('li')!;
    expect(within(card).getByText('Detective')).toBeVisible();
    expect(within(card).getByRole('link', { name: '+31 (0)6 12 34' })).toHaveAttribute('href', 'tel:+31061234');
  });

  test('what the address asks for is asked of the service', async () => {
    await show(<PeoplePage wish={{ q: 'ola', district: merwe.id, expertise: 'cold cases' }} />);
    await screen.findByRole('link', { name: 'Olaf van Oost' });
    expect(Object.fromEntries(asked)).toMatchObject({ q: 'ola', district: merwe.id, expertise: 'cold cases' });
  });

  test('what is typed stands in the address', async () => {
    const { user, router } = await show(<PeoplePage wish={{}} />, { at: '/people' });
    await user.type(await screen.findByRole('searchbox', { name: 'Name, or what someone knows about' }), 'olaf');
    await waitFor(() => expect(router.state.location.search).toEqual({ q: 'olaf' }));
  });

  test('where nobody is found the page says what to try', async () => {
    await show(<PeoplePage wish={{ q: 'nobody' }} />);
    expect(await screen.findByText('No one found')).toBeVisible();
  });
});

describe('a profile', () => {
  const open = (personId: string) => show(<PersonPage personId={personId} posts={<p>Their posts</p>} />);

  test('tells who somebody is, where they work and what they wrote', async () => {
    await open(olaf.personId);
    expect(await screen.findByRole('heading', { level: 1, name: 'Olaf van Oost' })).toBeVisible();
    expect(await screen.findByText('Merwestreek')).toBeVisible();
    expect(screen.getByText('Their posts')).toBeVisible();
  });

  test('leads from what somebody knows to who else does', async () => {
    await open(olaf.personId);
    const known = await screen.findByRole('list', { name: 'Expertise' });
    expect(within(known).getByRole('link')).toHaveAttribute('href', expect.stringContaining('/people?expertise='));
  });

  test('is changed by its owner only', async () => {
    await open(olaf.personId);
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('link', { name: 'Edit my profile' })).not.toBeInTheDocument();
  });

  test('of mine leads to where I change it', async () => {
    await open(NOOR.personId);
    expect(await screen.findByRole('link', { name: 'Edit my profile' })).toHaveAttribute('href', '/settings/profile');
  });

  test('is where a mention leads', async () => {
    const { router } = await show(<PersonByHandle handle="oost" />);
    await waitFor(() => expect(router.state.location.pathname).toBe(`/people/${olaf.personId}`));
  });
});
