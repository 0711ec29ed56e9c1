import { expect, test } from 'vitest';
import { partsOf, textOf } from './excerpt';

test('what was looked for is told apart, everything else is text', () => {
  expect(partsOf('een <mark>tolk</mark> voor <mark>nachten</mark>')).toEqual([
    { text: 'een ', hit: false },
    { text: 'tolk', hit: true },
    { text: ' voor ', hit: false },
    { text: 'nachten', hit: true },
  ]);
});

test('what people typed as HTML is read as they typed it, once', () => {
  expect(textOf('&lt;img src=x onerror=alert(1)&gt; &amp;lt; <mark>d&#x27;accord</mark> a&#x2F;b')).toBe(
    "<img src=x onerror=alert(1)> &lt; d'accord a/b",
  );
});
