import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { server } from '@/testing/server';
import { show } from '@/testing/render';
import { dayName } from './days';
import { NotificationsPage } from './NotificationsPage';

const mention = {
  id: '01a203e6-158d-7940-8081-affa6e529f76',
  kind: 'MENTION',
  actor: { personId: 'd047a2a2-fc62-57ed-8993-eba6d1ad95f5', name: 'Zoë van Zuid' },
  subject: { type: 'post', id: '01a203e2-92a4-73c4-8ac2-854bf967d254', title: 'Fatbikes' },
  text: 'Zoë van Zuid mentioned you in “Fatbikes”',
  link: '/posts/01a203e2-92a4-73c4-8ac2-854bf967d254#comment-01a2',
  communityId: '01a203e2-92a4-73c4-8ac2-854bf967d255',
  createdAt: new Date().toISOString(),
  read: false,
};
const reply = { ...mention, id: '01a203e6-158d-7940-8081-affa6e529f77', text: 'Oost answered you', read: true };

const listed = (...items: object[]) =>
  server.use(http.get('*/api/notifications', () => HttpResponse.json({ items, next: null })));

test('what is unread says so, and following it reads it', async () => {
  listed(mention, reply);
  const told: string[] = [];
  server.use(
    http.post('*/api/notifications/:id/read', ({ params }) => {
      told.push(String(params['id']));
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user, router } = await show(<NotificationsPage unread={false} />);
  await user.click(await screen.findByRole('link', { name: /^Unread: Zoë van Zuid mentioned you/ }));
  await waitFor(() => expect(told).toEqual([mention.id]));
  expect(router.state.location.href).toBe(mention.link);
});

test('one is read by its button without leaving the list', async () => {
  listed(mention, reply);
  server.use(http.post('*/api/notifications/:id/read', () => new HttpResponse(null, { status: 204 })));
  const { user } = await show(<NotificationsPage unread={false} />);
  const today = await screen.findByRole('region', { name: 'Today' });
  await user.click(within(today).getByRole('button', { name: /^Mark as read: Zoë/ }));
  expect(await within(today).findByRole('link', { name: /^Zoë van Zuid mentioned you/ })).toBeVisible();
  expect(within(today).queryByRole('button', { name: /^Mark as read/ })).toBeNull();
  expect(within(today).getByRole('link', { name: /^Zoë van Zuid mentioned you/ })).toHaveFocus();
});

test('after all are marked as read, who pressed it goes on at the list', async () => {
  listed(mention, reply);
  server.use(http.post('*/api/notifications/read-all', () => new HttpResponse(null, { status: 204 })));
  const { user } = await show(<NotificationsPage unread={false} />);
  await user.click(await screen.findByRole('button', { name: 'Mark all as read' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Mark all as read' })).toBeNull());
  expect(screen.getByRole('region', { name: 'Notifications' })).toHaveFocus();
});

test('a refused read-all is taken back and explained', async () => {
  listed(mention);
  server.use(
    http.post('*/api/notifications/read-all', () =>
      HttpResponse.json({ type: '/problems/unavailable', status: 403, title: 'x' }, { status: 403 }),
    ),
  );
  const { user } = await show(<NotificationsPage unread={false} />);
  await screen.findByRole('link', { name: /^Unread/ });
  await user.click(screen.getByRole('button', { name: 'Mark all as read' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('You are not allowed to do this.');
  expect(await screen.findByRole('link', { name: /^Unread/ })).toBeVisible();
});

test('an empty list says what will come', async () => {
  listed();
  await show(<NotificationsPage unread={false} />);
  expect(await screen.findByText(/it appears here straight away/)).toBeVisible();
  expect(screen.queryByRole('switch', { name: 'Unread only' })).not.toBeInTheDocument();
});

test('where everything is read there is nothing to mark', async () => {
  listed(reply);
  await show(<NotificationsPage unread={false} />);
  expect(await screen.findByRole('link', { name: /Oost answered you/ })).toBeVisible();
  expect(screen.getByRole('switch', { name: 'Unread only' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Mark all as read' })).not.toBeInTheDocument();
});

test('days are named as people do', () => {
  const now = new Date(2026, 10, 22, 9, 0);
  expect(dayName(new Date(2026, 10, 22).toDateString(), 'nl', now)).toBe('Vandaag');
  expect(dayName(new Date(2026, 10, 21).toDateString(), 'en', now)).toBe('Yesterday');
  expect(dayName(new Date(2026, 10, 9).toDateString(), 'nl', now)).toBe('Maandag 9 november');
});
