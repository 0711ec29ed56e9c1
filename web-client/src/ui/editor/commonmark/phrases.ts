import type { JSONContent } from '@tiptap/core';
import type { PhrasingContent } from 'mdast';

type Mark = NonNullable<JSONContent['marks']>[number];

/** Marks of a line, which the editor keeps beside each letter, as CommonMark's nested spans. */
export function phrases(content: JSONContent[] = []): PhrasingContent[] {
  return nested(trimmed(content.filter(isSaid).flatMap(withSpacesApart)));
}

/** A picture on its way has no address yet. */
const isSaid = (node: JSONContent) => node.type !== 'picture' || Boolean(node.attrs?.src);

/** CommonMark does not see emphasis that ends in a space: spaces at the edges belong to nothing but a link. */
function withSpacesApart(node: JSONContent, at: number, line: JSONContent[]): JSONContent[] {
  if (node.type !== 'text' || hasMark(node, 'code')) {
    return [node];
  }
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(node.text ?? '') ?? [];
  const shared = (beside: JSONContent | undefined) =>
    (node.marks ?? []).filter((mark) => beside && holds(beside, mark));
  return [
    { ...node, text: before, marks: shared(core ? line[at - 1] : undefined) },
    { ...node, text: core },
    { ...node, text: after, marks: shared(line[at + 1]) },
  ].filter((part) => part.text !== '');
}

/** Nothing begins or ends with a space or a break, nor does a line within. */
function trimmed(line: JSONContent[]): JSONContent[] {
  const isBreak = (node: JSONContent | undefined) => node?.type === 'hardBreak';
  const isSpace = (node: JSONContent | undefined) =>
    node?.type === 'text' && !hasMark(node, 'code') && (node.text ?? '').trim() === '';
  const kept = line.filter(
    (node, at) =>
      !isSpace(node) || (at > 0 && at < line.length - 1 && !isBreak(line[at - 1]) && !isBreak(line[at + 1])),
  );
  const first = kept.findIndex((node) => !isBreak(node));
  const last = kept.findLastIndex((node) => !isBreak(node));
  return first < 0 ? [] : kept.slice(first, last + 1);
}

function nested(line: JSONContent[]): PhrasingContent[] {
  const found: PhrasingContent[] = [];
  for (let at = 0; at < line.length;) {
    const [mark, end] = widest(line, at);
    const added = mark
      ? span(
          mark,
          line.slice(at, end).map((node) => without(node, mark)),
        )
      : leaf(line[at]!);
    const last = found.at(-1);
    if (last?.type === 'text' && added.type === 'text') {
      last.value += added.value;
    } else {
      found.push(added);
    }
    at = end;
  }
  return found;
}

const outermostFirst = ['link', 'italic', 'bold'];

/** The mark that reaches furthest from here; code holds nothing, so it is innermost. */
function widest(line: JSONContent[], from: number): [Mark | undefined, end: number] {
  let best: [Mark | undefined, number] = [undefined, from + 1];
  for (const type of outermostFirst) {
    const mark = line[from]?.marks?.find((own) => own.type === type);
    const end = mark ? endOf(mark, line, from) : 0;
    if (mark && (!best[0] || end > best[1])) {
      best = [mark, end];
    }
  }
  return best;
}

function endOf(mark: Mark, line: JSONContent[], from: number): number {
  const run = line.slice(from).findIndex((node) => !holds(node, mark));
  return run < 0 ? line.length : from + run;
}

function span(mark: Mark, line: JSONContent[]): PhrasingContent {
  const children = nested(line);
  switch (mark.type) {
    case 'bold':
      return { type: 'strong', children };
    case 'italic':
      return { type: 'emphasis', children };
    default:
      return {
        type: 'link',
        url: mark.attrs?.href ?? '',
        title: mark.attrs?.title ?? null,
        children,
      } as PhrasingContent;
  }
}

function leaf(node: JSONContent): PhrasingContent {
  switch (node.type) {
    case 'hardBreak':
      return { type: 'break' };
    case 'picture':
      return { type: 'image', url: node.attrs?.src, alt: node.attrs?.alt ?? '', title: node.attrs?.title ?? null };
    default:
      return { type: hasMark(node, 'code') ? 'inlineCode' : 'text', value: node.text ?? '' };
  }
}

const hasMark = (node: JSONContent, type: string): boolean => Boolean(node.marks?.some((mark) => mark.type === type));

const isSame = (one: Mark, other: Mark): boolean =>
  one.type === other.type && one.attrs?.href === other.attrs?.href && one.attrs?.title === other.attrs?.title;

const holds = (node: JSONContent, mark: Mark): boolean => Boolean(node.marks?.some((own) => isSame(own, mark)));

const without = (node: JSONContent, mark: Mark): JSONContent => ({
  ...node,
  marks: (node.marks ?? []).filter((own) => !isSame(own, mark)),
});
