import { expect, test } from 'vitest';
import { excerptOf, leadOf, minutesToRead } from './excerpt';

test('what is short enough is not cut', () => {
  expect(excerptOf('Hello\n\nthere', 100)).toEqual({ text: 'Hello\n\nthere', cut: false });
});

test('a long text ends between its paragraphs', () => {
  const paragraph = 'word '.repeat(20).trim();
  expect(excerptOf(`${paragraph}\n\n${paragraph}\n\n${paragraph}`, 250)).toEqual({
    text: `${paragraph}\n\n${paragraph}`,
    cut: true,
  });
});

test('a long list ends between its items', () => {
  const list = Array.from({ length: 40 }, (_, at) => `- item number ${at}`).join('\n');
  const { text, cut } = excerptOf(list, 100);
  expect(cut).toBe(true);
  expect(text.split('\n').every((line) => line.startsWith('- item number'))).toBe(true);
  expect(text.length).toBeLessThan(160);
});

test('one long paragraph ends at a word', () => {
  const { text, cut } = excerptOf('lorem '.repeat(200), 90);
  expect(cut).toBe(true);
  expect(text).toMatch(/^(lorem )+…$/);
});

test('code that is cut is closed, so that what follows is no code', () => {
  const { text } = excerptOf(`\`\`\`\n${'line of code\n'.repeat(60)}\`\`\``, 120);
  expect(text.match(/```/g)).toHaveLength(2);
});

test('the lead is the first paragraph, without marks', () => {
  expect(leadOf('# Title\n\n- a list\n\nThe **first** [words](https://x.example).\n\nMore.')).toBe('The first words.');
});

test('two hundred words are a minute', () => {
  expect(minutesToRead('word '.repeat(610))).toBe(3);
  expect(minutesToRead('short')).toBe(1);
});
