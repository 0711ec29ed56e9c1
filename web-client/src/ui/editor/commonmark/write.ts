import type { JSONContent } from '@tiptap/core';
import type { ListItem, Parents, Root, RootContent, Text } from 'mdast';
import { toMarkdown, type Info, type State } from 'mdast-util-to-markdown';
import { wordsOf } from '../../markdown/words';
import { phrases } from './phrases';

/** The CommonMark of an editor's document. Empty paragraphs and list items, which CommonMark cannot say, are left out. */
export function write(document: JSONContent): string {
  const root: Root = { type: 'root', children: blocks(document.content) };
  return toMarkdown(root, {
    bullet: '-',
    rule: '-',
    fences: true,
    listItemIndent: 'one',
    handlers: { text },
  }).trimEnd();
}

const blocks = (content: JSONContent[] = []): Exclude<RootContent, ListItem>[] =>
  content.flatMap((node) => block(node) ?? []) as Exclude<RootContent, ListItem>[];

function block(node: JSONContent): RootContent | undefined {
  switch (node.type) {
    case 'paragraph':
      return holding({ type: 'paragraph', children: phrases(node.content) });
    case 'heading':
      return holding({
        type: 'heading',
        depth: node.attrs?.level,
        children: phrases(node.content?.map((child) => (child.type === 'hardBreak' ? space : child))),
      });
    case 'blockquote':
      return holding({ type: 'blockquote', children: blocks(node.content) as never });
    case 'bulletList':
      return holding({ type: 'list', ordered: false, spread: false, children: items(node.content) });
    case 'orderedList':
      return holding({
        type: 'list',
        ordered: true,
        start: node.attrs?.start ?? 1,
        spread: false,
        children: items(node.content),
      });
    case 'codeBlock': {
      const [lang = '', ...meta] = String(node.attrs?.language ?? '').split(' ');
      const value = (node.content ?? []).map((child) => child.text ?? '').join('');
      return { type: 'code', lang: lang || null, meta: meta.join(' ') || null, value };
    }
    case 'horizontalRule':
      return { type: 'thematicBreak' };
    default:
      return undefined;
  }
}

const space: JSONContent = { type: 'text', text: ' ' };

const holding = <T extends Parents & RootContent>(node: T): T | undefined =>
  node.children.length > 0 ? node : undefined;

const items = (content: JSONContent[] = []): ListItem[] =>
  content
    .map((item) => ({ type: 'listItem' as const, spread: false, children: blocks(item.content) as never[] }))
    .filter((item) => item.children.length > 0);

/** Handles stay as they are, `@a_b` without a backslash, because the services look for mentions in what is stored. */
function text(node: Text, _: Parents | undefined, state: State, info: Info): string {
  const words = wordsOf(node.value);
  return words
    .map((word, at) => {
      const before = at === 0 ? info.before : words[at - 1]!.text.slice(-1);
      const after = at === words.length - 1 ? info.after : words[at + 1]!.text.charAt(0);
      return word.kind === 'mention' ? word.text : state.safe(word.text, { ...info, before, after });
    })
    .join('');
}
