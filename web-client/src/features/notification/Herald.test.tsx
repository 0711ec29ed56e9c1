import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeAll, expect, test } from 'vitest';
import { listenLive, notified } from '@/testing/live';
import { show } from '@/testing/render';
import { server } from '@/testing/server';
import { Herald } from './Herald';

beforeAll(listenLive);

const mention = { id: 'n1', text: 'Zoë noemde je in “Fatbikes”', link: '/posts/p1#comment-k1' };

test('what concerns me is said where I am, and leads there', async () => {
  const told: unknown[] = [];
  server.use(
    http.post('*/api/notifications/:id/read', ({ params }) => {
      told.push(params.id);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user, router } = await show(<Herald />, { at: '/boards' });
  notified(mention);
  notified({ ...mention, id: 'n2', text: 'Oost antwoordde je' });
  expect(await screen.findByText('Oost antwoordde je')).toBeInTheDocument();
  await waitFor(() => expect(screen.queryByText(mention.text)).not.toBeInTheDocument());
  await user.click(screen.getByRole('button', { name: 'View' }));
  expect(router.state.location.href).toBe(mention.link);
  await waitFor(() => expect(told).toEqual(['n2']));
});

test.each(['/notifications', '/posts/p1'])('on %s, where it is in sight, nothing is said', async (at) => {
  await show(<Herald />, { at });
  notified({ ...mention, text: `Al te zien op ${at}` });
  expect(screen.queryByText(`Al te zien op ${at}`)).not.toBeInTheDocument();
});
