import { Editor } from '@tiptap/core';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { extensions } from '../extensions';
import { read } from './read';
import { write } from './write';

/** Through the editor and back. */
function edited(commonMark: string): string {
  const editor = new Editor({ extensions, content: read(commonMark), injectCSS: false });
  const written = write(editor.getJSON());
  editor.destroy();
  return written;
}

/** What a text means, wherever its marks stand. */
function meaning(commonMark: string): unknown {
  return JSON.parse(
    JSON.stringify(fromMarkdown(commonMark), (key, value: unknown) =>
      key === 'position' || key === 'spread' ? undefined : value,
    ),
  ) as unknown;
}

test.each([
  '# Een\n\n## Twee\n\n###### Zes',
  'Een kop\n=======\n\nmet tekst',
  '- een\n- twee\n  - binnen\n    - dieper\n- drie',
  '3. drie\n4. vier\n   1. vijf',
  '- een\n\n  tweede alinea\n- twee',
  '- een\n\n1. twee\n\n* drie\n\n- vier',
  '- # kop\n- > citaat\n- ```\n  code\n  ```',
  '> citaat\n>\n> - lijst\n>\n> > dieper',
  '```js title="x"\na < b && "c" *d*\n\n    ruim\n```',
  '    ingesprongen\n    code',
  '````\n```\nin code\n```\n````',
  'voor\n\n---\n\nna',
  'regel\\\nregel\n\nalinea',
  '*schuin*, **vet**, ***beide*** en `code`',
  '*schuin **vet** schuin*',
  '**vet *beide*** *schuin*',
  'mid**den**in en *mid*den',
  '**`code`** en [`code`](https://a.example)',
  '`` met ` erin ``',
  '[link](https://a.example/x_(y)?a=1&b=2 "de \\"titel\\"")',
  '[**vet** en *schuin*](/posts/1#comment-2)',
  '<https://a.example/x_y> en <mailto:j@kring.example>',
  '![kaart van *Zuid*](/api/images/1#640x480 "Zuid") in een regel',
  '[![plaat](/api/images/1)](https://a.example)',
  '\\# geen kop',
  '1\\. geen lijst\n\n2\\) ook niet',
  '\\- geen lijst\n\n\\+ ook niet\n\n\\* en niet',
  '\\> geen citaat\n\n\\--- geen lijn\n\n\\`\\`\\` geen code',
  'a \\* b \\_ c \\` d \\[e\\](f) \\!\\[g\\](h)',
  'snake\\_case\\_naam en 2\\*3\\*4',
  '\\<b>vet\\</b> en \\<https://a.example>',
  '&amp;copy; is niet &copy;, wel &lt;b&gt;',
  '| tabel | die |\n|---|---|\n| geen | is |',
  '~~niet door~~ en \\~~~',
  '@oost, @j_jansen_2 en @t.deboer: #afspraak',
  'C:\\Users\\oost \\\\server\\deel',
  'Bel 06-12345678 + 1 = 2; zie § 3.1. en 50% !',
  'é ü ï ñ 日本 👩‍🚒 ‘aanhaling’',
])('%j comes out as it went in', (commonMark) => {
  expect(meaning(edited(commonMark))).toEqual(meaning(commonMark));
});

test('references become links', () => {
  expect(edited('[naam][a] en ![plaat][b]\n\n[a]: https://a.example\n[b]: /api/images/1 "t"')).toBe(
    '[naam](https://a.example) en ![plaat](/api/images/1 "t")',
  );
});

test('HTML stays the text it is shown as', () => {
  expect(edited('<div>\nblok\n</div>')).toBe('\\<div>\\\nblok\\\n\\</div>');
  expect(edited('een <b>woord</b>')).toBe('een \\<b>woord\\</b>');
});

test('mentions are stored without backslashes, because services look for them', () => {
  expect(edited('Vraag @j_jansen_2 of *@oost*')).toBe('Vraag @j_jansen_2 of *@oost*');
});

test('writing is stable: what was written comes out to the letter', () => {
  const once = edited('* een\n* twee\n\n__vet__ en _schuin_\n\n1) een\n2) twee\n\nKop\n---');
  expect(edited(once)).toBe(once);
});

const typed = (...content: object[]) => write({ type: 'doc', content: [{ type: 'paragraph', content }] });
const bold = [{ type: 'bold' }];

test('spaces at the edge of bold stand outside it', () => {
  expect(
    typed({ type: 'text', text: 'dit ' }, { type: 'text', text: 'is ', marks: bold }, { type: 'text', text: 'zo' }),
  ).toBe('dit **is** zo');
});

test('spaces and breaks at the ends of a paragraph are left out', () => {
  expect(
    typed(
      { type: 'text', text: ' een ' },
      { type: 'hardBreak' },
      { type: 'text', text: ' twee ' },
      { type: 'hardBreak' },
    ),
  ).toBe('een\\\ntwee');
});

test('empty paragraphs and items are left out', () => {
  const empty = { type: 'paragraph' };
  const list = { type: 'bulletList', content: [{ type: 'listItem', content: [empty] }] };
  expect(write({ type: 'doc', content: [empty, list, { type: 'blockquote', content: [empty] }] })).toBe('');
});
