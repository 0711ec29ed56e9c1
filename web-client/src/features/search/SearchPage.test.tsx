import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { useState } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { server } from '@/testing/server';
import { show } from '@/testing/render';
import { SearchPage } from './SearchPage';
import { noWish, type Wish } from './wish';

const question = {
  type: 'post',
  id: 'p1',
  title: 'Wie regelt een tolk?',
  excerpt: 'Een <mark>tolk</mark> voor &lt;b&gt;vannacht&lt;/b&gt;',
  communityId: 'c1',
  communityName: 'Vraagbaak',
  author: { personId: 'a1', name: 'Noor van Noord' },
  kind: 'QUESTION',
  tags: [],
  expertise: [],
  createdAt: '2026-11-20T10:00:00Z',
  link: '/posts/p1',
};
const answer = { ...question, type: 'comment', id: 'k1', link: '/posts/p1#comment-k1' };
const facets = {
  type: [
    { value: 'post', name: null, count: 1 },
    { value: 'comment', name: null, count: 1 },
  ],
  community: [{ value: 'c1', name: 'Vraagbaak', count: 2 }],
  tag: [],
  author: [],
};

const found = (...items: object[]) => HttpResponse.json({ items, facets, total: items.length, next: null });

function Searched({ wish: begun }: { wish: Partial<Wish> }) {
  const [wish, setWish] = useState({ ...noWish, ...begun });
  return <SearchPage wish={wish} onWish={setWish} field={null} />;
}

beforeEach(() => {
  server.use(
    http.get('*/api/me', () => HttpResponse.json({ personId: 'me', name: 'Ik', communities: [] })),
    http.get('*/api/search/experts', () => HttpResponse.json({ items: [] })),
  );
});

test('what was found says what it is, marks the words and leads there', async () => {
  server.use(http.get('*/api/search', () => found(question, answer)));
  await show(<Searched wish={{ q: 'tolk' }} />);
  expect(await screen.findByText('2 results')).toBeInTheDocument();
  const [first, second] = screen.getAllByRole('listitem').filter((item) => within(item).queryByRole('link'));
  expect(within(first!).getByRole('link', { name: 'Wie regelt een tolk?' })).toHaveAttribute('href', '/posts/p1');
  expect(within(first!).getByText('tolk', { selector: 'mark' })).toBeInTheDocument();
  expect(first).toHaveTextContent('Een tolk voor <b>vannacht</b>');
  expect(within(second!).getByRole('link', { name: /Wie regelt een tolk/ })).toHaveAttribute(
    'href',
    '/posts/p1#comment-k1',
  );
});

test('filters narrow, stand above the results and are taken away there', async () => {
  server.use(
    http.get('*/api/search', ({ request }) => {
      const types = new URL(request.url).searchParams.getAll('type');
      return found(...[question, answer].filter(({ type }) => types.length === 0 || types.includes(type)));
    }),
  );
  const { user } = await show(<Searched wish={{ q: 'tolk' }} />);
  const what = await screen.findByRole('group', { name: 'What' });
  await user.click(within(what).getByRole('checkbox', { name: /Comments/ }));
  expect(await screen.findByText('1 result')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Remove the filter Comments' }));
  expect(await screen.findByText('2 results')).toBeInTheDocument();
});

test('arrows and j and k go from result to result', async () => {
  server.use(http.get('*/api/search', () => found(question, answer)));
  const { user } = await show(<Searched wish={{ q: 'tolk' }} />);
  const links = await screen.findAllByRole('link', { name: /tolk/ });
  links[0]!.focus();
  await user.keyboard('j');
  expect(links[1]).toHaveFocus();
  await user.keyboard('{ArrowUp}');
  expect(links[0]).toHaveFocus();
});

test('who knows about it stands above', async () => {
  server.use(
    http.get('*/api/search', () => found(question)),
    http.get('*/api/search/experts', () =>
      HttpResponse.json({
        items: [{ personId: 'e1', handle: 'oost', name: 'Olaf van Oost', expertise: ['tolken'], link: '/people/e1' }],
      }),
    ),
  );
  await show(<Searched wish={{ q: 'tolk' }} />);
  const experts = await screen.findByRole('region', { name: 'Who knows about this' });
  expect(within(experts).getByRole('link', { name: /Olaf van Oost/ })).toHaveAttribute('href', '/people/e1');
});

test('nothing found leads on: without filters, or as a question', async () => {
  server.use(http.get('*/api/search', () => found()));
  const { user } = await show(<Searched wish={{ q: 'tolk', tag: ['nacht'] }} />);
  expect(await screen.findByText(/Typing mistakes are forgiven/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Ask it as a question' })).toHaveAttribute(
    'href',
    '/posts/new?kind=QUESTION',
  );
  await user.click(screen.getByRole('button', { name: 'Search without filters' }));
  expect(screen.queryByRole('button', { name: 'Search without filters' })).not.toBeInTheDocument();
});

test('while search is away the page says so and tries again by itself', async () => {
  let asked = 0;
  server.use(
    http.get('*/api/search', () =>
      asked++ === 0
        ? HttpResponse.json({ type: '/problems/search-unavailable' }, { status: 503, headers: { 'Retry-After': '1' } })
        : found(question),
    ),
  );
  await show(<Searched wish={{ q: 'tolk' }} />);
  expect(await screen.findByText(/Search is unavailable for a moment/)).toBeInTheDocument();
  expect(await screen.findByText('1 result', undefined, { timeout: 4_000 })).toBeInTheDocument();
  expect(screen.queryByText(/Search is unavailable for a moment/)).not.toBeInTheDocument();
});

test('before anything is looked for nothing is asked', async () => {
  await show(<Searched wish={{}} />);
  expect(screen.getByText('What are you looking for?')).toBeInTheDocument();
});
