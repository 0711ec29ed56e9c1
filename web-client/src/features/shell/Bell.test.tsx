import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { show } from '@/testing/render';
import { server } from '@/testing/server';
import { Bell } from './Bell';

const unread = (count: number) =>
  server.use(http.get('*/api/notifications/unread-count', () => HttpResponse.json({ count })));

test.each([
  [1, '1 unread notification', '1'],
  [99, '99 unread notifications', '99'],
  [100, 'More than 99 unread notifications', '99+'],
])('%i unread', async (count, name, shown) => {
  unread(count);
  await show(<Bell />);
  expect(await screen.findByRole('link', { name })).toBeVisible();
  expect(screen.getByText(shown)).toBeVisible();
});
