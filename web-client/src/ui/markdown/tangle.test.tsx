import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { show } from '@/testing/render';
import { Markdown } from './Markdown';
import { isTangled } from './tangle';

const long = 100_000;
const tangles = {
  'nested quotes': '>'.repeat(long),
  'nested quotes with spaces': '> '.repeat(long / 2),
  'nested lists': '- '.repeat(long / 2),
  'quotes and lists': '> - '.repeat(long / 4),
  'numbers within numbers': `${'1. '.repeat(100)}a\n`.repeat(300),
  'open brackets': '['.repeat(long),
  'pairs of brackets': '['.repeat(long / 2) + ']'.repeat(long / 2),
  'links that never end': '[a]('.repeat(long / 4),
  'many names': '[a]: b\n'.repeat(long / 7),
  stars: `${'*'.repeat(long / 2)}a${'*'.repeat(long / 2)}`,
  'stars and underscores': '*a_ '.repeat(long / 4),
  'stars in words': 'a**'.repeat(long / 3),
  underlines: 'a\n=\n\n'.repeat(long / 5),
};

test.each(Object.entries(tangles))(
  '%s, a hundred thousand letters of them, are shown as they were typed',
  async (_, text) => {
    await show(<Markdown text={text} />);
    expect(screen.getByRole('paragraph').textContent).toBe(text);
  },
);

test('what people write is no tangle', () => {
  const meeting =
    '## Besluiten\n\n- [ ] **Anna** belt de [gemeente](https://elders.example/x_y)\n  - vóór `vrijdag`\n\n';
  expect(isTangled(meeting.repeat(400))).toBe(false);
  expect(isTangled('Een alinea met *nadruk*, zoals mensen die schrijven.\n\n'.repeat(1_900))).toBe(false);
});

test('a list nested deeper than anybody reads goes on as letters', async () => {
  const nested = Array.from({ length: 60 }, (_, depth) => `${'  '.repeat(depth)}- laag ${depth}`).join('\n');
  await show(<Markdown text={nested} />);
  expect(screen.getByText(/laag 59/)).toBeInTheDocument();
  expect(screen.getAllByRole('list').length).toBeLessThan(25);
});
