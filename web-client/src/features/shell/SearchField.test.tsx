import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { server } from '@/testing/server';
import { show } from '@/testing/render';
import { switchSingleKeys } from '@/ui/keys/singleKeys';
import { SearchField } from './SearchField';

const suggestion = { handle: null, communityId: null };

beforeEach(() => {
  server.use(
    http.get('*/api/search/suggestions', () =>
      HttpResponse.json({
        items: [
          { ...suggestion, type: 'card', id: 'k1', text: 'Verkeersplan', link: '/boards/b1?card=k1' },
          { ...suggestion, type: 'person', id: 'p1', text: 'Vera Postma', handle: 'v.postma', link: '/people/p1' },
          { ...suggestion, type: 'community', id: 'c1', text: 'Verkeer', link: '/communities/c1' },
        ],
      }),
    ),
  );
});

async function typed(text: string) {
  const shown = await show(<SearchField />);
  const field = screen.getByRole('combobox', { name: 'Search Kring' });
  await shown.user.type(field, text);
  return { ...shown, field };
}

test('suggestions stand by kind, and the last row searches for what is typed', async () => {
  const { field } = await typed('ver');
  const people = await screen.findByRole('group', { name: 'People' });
  expect(within(people).getByRole('option')).toHaveTextContent('Vera Postma');
  expect(screen.getAllByRole('option').map((option) => option.getAttribute('href'))).toEqual([
    '/communities/c1',
    '/people/p1',
    '/boards/b1?card=k1',
    '/search?q=ver',
  ]);
  expect(field).toHaveAttribute('aria-expanded', 'true');
});

test('arrows choose and Enter opens', async () => {
  const { user, field, router } = await typed('ver');
  await screen.findByRole('group', { name: 'People' });
  await user.keyboard('{ArrowDown}{ArrowDown}');
  const chosen = screen.getByRole('option', { selected: true });
  expect(chosen).toHaveTextContent('Vera Postma');
  expect(field).toHaveAttribute('aria-activedescendant', chosen.id);
  await user.keyboard('{Enter}');
  expect(router.state.location.pathname).toBe('/people/p1');
});

test('Enter without a choice searches', async () => {
  const { user, router } = await typed('verkeer & ');
  await user.keyboard('{Enter}');
  expect(router.state.location.pathname).toBe('/search');
  expect(router.state.location.search).toEqual({ q: 'verkeer &' });
  await waitFor(() => expect(screen.queryByRole('listbox')).not.toBeInTheDocument());
});

test('Escape closes the list and leaves what was typed', async () => {
  const { user, field } = await typed('ver');
  await screen.findByRole('listbox');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  expect(field).toHaveValue('ver');
});

test('while search is away one can still ask for the page of results', async () => {
  server.use(http.get('*/api/search/suggestions', () => HttpResponse.json({}, { status: 503 })));
  await typed('ver');
  expect(await screen.findByRole('option', { name: 'Search for “ver”' })).toBeInTheDocument();
});

test('/ goes to the field from anywhere but a field', async () => {
  const { user } = await show(
    <>
      <SearchField />
      <textarea aria-label="Tekst" />
    </>,
  );
  await user.type(screen.getByRole('textbox', { name: 'Tekst' }), 'en/of');
  expect(screen.getByRole('textbox', { name: 'Tekst' })).toHaveValue('en/of');
  await user.click(document.body);
  await user.keyboard('/');
  expect(screen.getByRole('combobox')).toHaveFocus();
});

test('/ is a letter again for who switched single keys off; Ctrl+K still works', async () => {
  switchSingleKeys(false);
  const { user } = await show(<SearchField />);
  await user.keyboard('/');
  expect(screen.getByRole('combobox')).not.toHaveFocus();
  await user.keyboard('{Control>}k{/Control}');
  expect(screen.getByRole('combobox')).toHaveFocus();
});

test('the field says what the page of results is about', async () => {
  await show(<SearchField />, { at: '/search?q=112' });
  expect(screen.getByRole('combobox')).toHaveValue('112');
});
