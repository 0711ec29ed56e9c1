import type { Root } from 'mdast';
import { memo, useMemo } from 'react';
import { blocks } from './blocks';
import { definitionsOf, parse } from './parse';
import classes from './markdown.module.css';

interface MarkdownProps {
  text: string;
  /** The level on the page of the text's highest heading: one below that of the heading it stands under. */
  top?: 2 | 3 | 4;
}

/** Shows CommonMark that people wrote. Raw HTML stays text. */
export const Markdown = memo(function Markdown({ text, top = 2 }: MarkdownProps) {
  const root = useMemo(() => parse(text), [text]);
  const around = { definitions: definitionsOf(root), levels: levelsOf(root), top, depth: 0, linked: false };
  return <div className={classes.text}>{blocks(root.children, around)}</div>;
});

const levelsOf = (root: Root): number[] =>
  [...new Set(root.children.flatMap((node) => (node.type === 'heading' ? [node.depth] : [])))].toSorted();
