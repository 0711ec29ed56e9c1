import type { JSONContent } from '@tiptap/core';
import type { Definition, List, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { definitionsOf, keepsLines, lettersOf, parse } from '../../markdown/parse';

type Definitions = Map<string, Definition>;
type Marks = NonNullable<JSONContent['marks']>;

/** The editor's document of a CommonMark text, by the parser that also shows it. */
export function read(commonMark: string): JSONContent {
  const root = parse(commonMark);
  return { type: 'doc', content: filled(blocks(root.children, definitionsOf(root))) };
}

const filled = (content: JSONContent[]): JSONContent[] => (content.length > 0 ? content : [{ type: 'paragraph' }]);

const blocks = (nodes: readonly RootContent[], definitions: Definitions): JSONContent[] =>
  nodes.flatMap((node) => block(node, definitions));

function block(node: RootContent, definitions: Definitions): JSONContent[] {
  switch (node.type) {
    case 'paragraph':
      return [paragraph(node, definitions)];
    case 'heading':
      return [{ type: 'heading', attrs: { level: node.depth }, content: inline(node.children, [], definitions) }];
    case 'blockquote':
      return [{ type: 'blockquote', content: filled(blocks(node.children, definitions)) }];
    case 'list':
      return [list(node, definitions)];
    case 'code': {
      const language = [node.lang, node.meta].filter(Boolean).join(' ') || null;
      return [{ type: 'codeBlock', attrs: { language }, content: text(node.value, []) }];
    }
    case 'thematicBreak':
      return [{ type: 'horizontalRule' }];
    case 'definition':
      return [];
    default:
      return [{ type: 'paragraph', content: lines(lettersOf(node)) }];
  }
}

/** Where a line ends in what was stored means nothing, but in a table. */
function paragraph(node: Paragraph, definitions: Definitions): JSONContent {
  const content = inline(node.children, [], definitions);
  const flowing = (part: JSONContent) => (part.text ? { ...part, text: part.text.replaceAll('\n', ' ') } : part);
  return { type: 'paragraph', content: keepsLines(node) ? content : content.map(flowing) };
}

function list(node: List, definitions: Definitions): JSONContent {
  const content = node.children.map((item) => ({
    type: 'listItem',
    content: filled(blocks(item.children, definitions)),
  }));
  return node.ordered
    ? { type: 'orderedList', attrs: { start: node.start ?? 1 }, content }
    : { type: 'bulletList', content };
}

/** What is no CommonMark of ours, such as HTML, is text that keeps its lines. */
const lines = (value: string): JSONContent[] =>
  value.split('\n').flatMap((line, at) => [...(at > 0 ? [{ type: 'hardBreak' }] : []), ...text(line, [])]);

const inline = (nodes: readonly PhrasingContent[], marks: Marks, definitions: Definitions): JSONContent[] =>
  nodes.flatMap((node) => phrase(node, marks, definitions));

function phrase(node: PhrasingContent, marks: Marks, definitions: Definitions): JSONContent[] {
  const within = (mark: Marks[number], children: PhrasingContent[]) => inline(children, [...marks, mark], definitions);
  switch (node.type) {
    case 'emphasis':
      return within({ type: 'italic' }, node.children);
    case 'strong':
      return within({ type: 'bold' }, node.children);
    case 'inlineCode':
      return text(node.value, [...marks, { type: 'code' }]);
    case 'link':
      return within(linkTo(node), node.children);
    case 'linkReference':
      return within(linkTo(definitions.get(node.identifier)), node.children);
    case 'image':
      return [picture(node, node.alt, marks)];
    case 'imageReference':
      return [picture(definitions.get(node.identifier), node.alt, marks)];
    case 'break':
      return [{ type: 'hardBreak', marks }];
    default:
      return text(lettersOf(node), marks);
  }
}

interface Target {
  url: string;
  title?: string | null | undefined;
}

const linkTo = (target: Target | undefined) => ({
  type: 'link',
  attrs: { href: target?.url ?? '', title: target?.title ?? null },
});

const picture = (target: Target | undefined, alt: string | null | undefined, marks: Marks): JSONContent => ({
  type: 'picture',
  attrs: { src: target?.url ?? '', alt: alt ?? '', title: target?.title ?? null },
  marks,
});

/** The editor knows no empty text. */
const text = (value: string, marks: Marks): JSONContent[] =>
  value === '' ? [] : [{ type: 'text', text: value, marks }];
