import type { Definition, Nodes, Paragraph, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { isTangled } from './tangle';

/** The tree of a CommonMark text; a text that nobody can have written by hand is one plain paragraph. */
export function parse(text: string): Root {
  return isTangled(text) ? { type: 'root', children: [{ type: 'html', value: text }] } : fromMarkdown(text);
}

/** What `[words][name]` refers to, by the parser's name for it; of two with one name the first counts. */
export function definitionsOf(root: Root): Map<string, Definition> {
  const found = new Map<string, Definition>();
  const look = (nodes: Nodes[]) => {
    for (const node of nodes) {
      if (node.type === 'definition' && !found.has(node.identifier)) {
        found.set(node.identifier, node);
      } else if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') {
        look(node.children);
      }
    }
  };
  look(root.children);
  return found;
}

/** Its letters without any form. */
export function lettersOf(node: Nodes): string {
  if ('value' in node) {
    return node.value;
  }
  return 'children' in node ? node.children.map(lettersOf).join('') : '';
}

/** A table, which CommonMark does not know, is text that is read line by line. */
export const keepsLines = (node: Paragraph): boolean =>
  node.children[0]?.type === 'text' && /^\|.*\n\|/.test(node.children[0].value);
