import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '@/api/types';
import { NOOR, signedIn } from '@/testing/people';
import { show } from '@/testing/render';
import { server } from '@/testing/server';
import { NotificationsSettings } from './NotificationsSettings';
import type { Preferences } from './preferences';
import { ProfileSettings } from './ProfileSettings';
import type { Token } from './tokens';
import { TokensSettings } from './TokensSettings';

const refused = (slug: string, status: number) => HttpResponse.json({ type: `/problems/${slug}`, status }, { status });

beforeEach(() => {
  sessionStorage.clear();
  server.use(signedIn());
});

describe('my profile', () => {
  let me: Person;
  let saved: { body: unknown; version: string | null }[];

  beforeEach(() => {
    saved = [];
    const { personId, handle, name } = NOOR;
    const said = { title: 'Officer', phone: '1', about: null, expertise: [], districtId: null, teamId: null };
    me = { personId, handle, name, ...said, guest: false, version: 3 };
    server.use(
      http.get('*/api/people/:id', () => HttpResponse.json(me)),
      http.get('*/api/districts', () => HttpResponse.json({ items: [], next: null })),
      http.patch('*/api/people/:id', async ({ request }) => {
        const version = request.headers.get('If-Match');
        if (version !== `"${me.version}"`) {
          return refused('changed-meanwhile', 412);
        }
        saved.push({ body: await request.json(), version });
        return HttpResponse.json({ id: me.personId, version: me.version + 1 });
      }),
    );
  });

  test('only what I changed is sent, for the version that I read', async () => {
    const { user } = await show(<ProfileSettings />);
    await user.type(await screen.findByRole('textbox', { name: 'Job title' }), ' of the watch');
    await user.clear(screen.getByRole('textbox', { name: 'Phone' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(saved).toEqual([{ body: { title: 'Officer of the watch', phone: null }, version: '"3"' }]),
    );
  });

  test('nothing is sent before something changed', async () => {
    await show(<ProfileSettings />);
    expect(await screen.findByRole('button', { name: 'Save' })).toBeDisabled();
  });

  test('another device was quicker: both versions are shown, and mine can be kept', async () => {
    const { user } = await show(<ProfileSettings />);
    await user.type(await screen.findByRole('textbox', { name: 'Job title' }), ' mine');
    me = { ...me, title: 'Chief', version: 4 };
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('region', { name: 'As it is now' })).toHaveTextContent('Chief');
    expect(screen.getByRole('region', { name: 'What you wrote' })).toHaveTextContent('Officer mine');
    await user.click(screen.getByRole('button', { name: 'Save mine' }));
    await waitFor(() => expect(saved).toEqual([{ body: { title: 'Officer mine' }, version: '"4"' }]));
  });
});

describe('what I hear of', () => {
  let chosen: Preferences;

  beforeEach(() => {
    chosen = { kinds: { MENTION: true }, quietHours: null };
    server.use(
      http.get('*/api/notification-preferences', () => HttpResponse.json(chosen)),
      http.put('*/api/notification-preferences', async ({ request }) => {
        chosen = (await request.json()) as Preferences;
        return HttpResponse.json(chosen);
      }),
    );
  });

  test('a kind is switched off at once', async () => {
    const { user } = await show(<NotificationsSettings />);
    const mention = await screen.findByRole('switch', { name: /I am mentioned/ });
    await user.click(mention);
    await waitFor(() => expect(chosen.kinds.MENTION).toBe(false));
    expect(mention).not.toBeChecked();
  });

  test('a choice that is refused is taken back', async () => {
    server.use(http.put('*/api/notification-preferences', () => refused('not-allowed', 403)));
    const { user } = await show(<NotificationsSettings />);
    const mention = await screen.findByRole('switch', { name: /I am mentioned/ });
    await user.click(mention);
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    expect(mention).toBeChecked();
  });

  test('quiet hours begin as a night in the time zone of this device', async () => {
    const { user } = await show(<NotificationsSettings />);
    await user.click(await screen.findByRole('switch', { name: 'Keep quiet every day' }));
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    await waitFor(() => expect(chosen.quietHours).toEqual({ from: '22:00', to: '07:00', timeZone }));
  });
});

describe('access tokens', () => {
  let tokens: Token[];

  beforeEach(() => {
    tokens = [];
    server.use(
      http.get('*/api/access-tokens', () => HttpResponse.json({ items: tokens, next: null })),
      http.post('*/api/access-tokens', async ({ request }) => {
        const asked = (await request.json()) as Token;
        tokens = [{ ...asked, id: 't1', createdAt: asked.expiresAt, lastUsedAt: null }];
        return HttpResponse.json({ ...tokens[0], token: 'kring_secret' }, { status: 201 });
      }),
      http.delete('*/api/access-tokens/:id', () => {
        tokens = [];
        return new HttpResponse(null, { status: 204 });
      }),
    );
  });

  test('a token is shown when it is made, and reads only unless I say otherwise', async () => {
    const { user } = await show(<TokensSettings />);
    await user.type(await screen.findByRole('textbox', { name: 'What is it for?' }), 'Rota');
    await user.click(screen.getByRole('button', { name: 'Create a token' }));
    expect(await screen.findByText('kring_secret')).toBeVisible();
    expect(tokens[0]?.scopes).toEqual(['read']);
    expect(await screen.findByRole('button', { name: 'Revoke Rota' })).toBeVisible();
  });

  test('a token is revoked after a question', async () => {
    const expiresAt = '2027-01-01T00:00:00Z';
    tokens = [{ id: 't1', name: 'Rota', scopes: ['read'], createdAt: expiresAt, expiresAt, lastUsedAt: null }];
    const { user } = await show(<TokensSettings />);
    await user.click(await screen.findByRole('button', { name: 'Revoke Rota' }));
    expect(tokens).toHaveLength(1);
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Revoke' }));
    expect(await screen.findByText('No tokens')).toBeVisible();
  });
});
