import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { show } from '@/testing/render';
import { Markdown } from './Markdown';

const shown = (text: string) => show(<Markdown text={text} />);

test('headings stand one below the heading of the page, and no level is left out', async () => {
  await shown('# Aanrijroute\n\n#### Bij afzetting\n\n# Parkeren');
  expect(screen.getAllByRole('heading').map((heading) => `${heading.tagName} ${heading.textContent}`)).toEqual([
    'H2 Aanrijroute',
    'H3 Bij afzetting',
    'H2 Parkeren',
  ]);
});

test('lists, nested and numbered, begin where they begin', async () => {
  await shown('- een\n  - binnen\n\nen\n\n3. drie\n4. vier');
  const [outer, inner, numbered] = screen.getAllByRole('list');
  expect(within(outer!).getByText('binnen').closest('ul')).toBe(inner);
  expect(numbered).toHaveAttribute('start', '3');
});

test('quotes, code and emphasis keep their form', async () => {
  await shown('> *eerst* **bellen**\n\n```\nif (a < b)\n```\n\nmet `code`');
  expect(screen.getByRole('blockquote')).toHaveTextContent('eerst bellen');
  expect(screen.getByText('eerst').tagName).toBe('EM');
  expect(screen.getByText('bellen').tagName).toBe('STRONG');
  expect(screen.getByText('if (a < b)').closest('pre')).toBeInTheDocument();
  expect(screen.getByText('code').tagName).toBe('CODE');
});

test('a mention leads to the person, an address in a mail or a word does not', async () => {
  await shown('Vraag @Oost of @t.deboer. Mail j@kring.example');
  expect(screen.getByRole('link', { name: '@Oost' })).toHaveAttribute('href', '/people/by-handle/oost');
  expect(screen.getByRole('link', { name: '@t.deboer' })).toHaveAttribute('href', '/people/by-handle/t.deboer');
  expect(screen.getAllByRole('link')).toHaveLength(2);
});

test('a link to another site says so and takes nothing along', async () => {
  await shown('[het draaiboek](https://elders.example/d?x=1)');
  const link = screen.getByRole('link', { name: /het draaiboek\s*\(opens in a new tab\)/ });
  expect(link).toHaveAttribute('target', '_blank');
  expect(link).toHaveAttribute('rel', 'noopener noreferrer nofollow ugc');
});

test('an address that was only pasted can be followed, without the full stop behind it', async () => {
  await shown('Zie https://elders.example/a_b(1). Tot zo');
  expect(screen.getByRole('link')).toHaveAttribute('href', 'https://elders.example/a_b(1');
});

test('a link within Kring stays in the page', async () => {
  const { router, user } = await shown('[de vraag](/posts/1?sort=oldest#comment-2)');
  await user.click(screen.getByRole('link', { name: 'de vraag' }));
  expect(router.state.location.href).toBe('/posts/1?sort=oldest#comment-2');
});

test('references find their address, wherever it stands', async () => {
  await shown('[wie][a] en ![kaart][b]\n\n> [a]: mailto:meldkamer@kring.example\n\n[b]: /api/images/7#640x480');
  expect(screen.getByRole('link', { name: 'wie' })).toHaveAttribute('href', 'mailto:meldkamer@kring.example');
  expect(screen.getByRole('img', { name: 'kaart' })).toHaveAttribute('src', '/api/images/7');
});

test('an image of Kring has its size before it comes', async () => {
  await shown('![Plattegrond](/api/images/7#640x480)');
  const image = screen.getByRole('img', { name: 'Plattegrond' });
  expect(image).toHaveAttribute('width', '640');
  expect(image).toHaveAttribute('height', '480');
  expect(image).toHaveAttribute('loading', 'lazy');
});

test('an image of elsewhere is asked for only when its link is followed', async () => {
  await shown('![volgpixel](https://elders.example/p.gif) ![](//elders.example/q.gif) ![x](/api/images/../me)');
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: /volgpixel/ })).toHaveAttribute('href', 'https://elders.example/p.gif');
});

test('HTML is shown as it was typed', async () => {
  await shown('<script>alert(1)</script>\n\nEn <img src=x onerror=alert(1)> in een regel');
  expect(document.querySelector('script, img')).toBeNull();
  expect(screen.getByText('<script>alert(1)</script>')).toBeInTheDocument();
  expect(screen.getByText(/<img src=x onerror=alert\(1\)>/)).toBeInTheDocument();
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  '&#106;avascript:alert(1)',
  'javascript&colon;alert(1)',
  '<java&#x0A;script:alert(1)>',
  '<&#1;javascript:alert(1)>',
  '<java&Tab;script:alert(1)>',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml;base64,PHN2Zz4=',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:http://localhost/1',
])('%s cannot be followed', async (address) => {
  await shown(`[lees dit](${address}) ![en dit](${address})`);
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
  expect(screen.getByText(/lees dit/)).toBeInTheDocument();
});

test('an address that looks like a path leads outside only as a link that says so', async () => {
  await shown(String.raw`[a](//elders.example/x) [b](https:\\\\elders.example/y) [c](/\\elders.example/z)`);
  expect(screen.getAllByRole('link')).toHaveLength(3);
  screen
    .getAllByRole('link')
    .forEach((link) => expect(link).toHaveAttribute('rel', expect.stringContaining('noopener')));
});
