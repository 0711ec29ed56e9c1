import type { BlockContent, DefinitionContent, Heading, List, ListItem, RootContent } from 'mdast';
import { createElement, Fragment, type ReactNode } from 'react';
import { inline } from './inline';
import { keepsLines, lettersOf } from './parse';
import { deepest, type Surroundings } from './surroundings';
import classes from './markdown.module.css';

/** What stands below each other: paragraphs, lists, quotes. */
export function blocks(nodes: readonly RootContent[], around: Surroundings): ReactNode {
  return nodes.map((node, at) => <Fragment key={at}>{one(node, { ...around, depth: around.depth + 1 })}</Fragment>);
}

function one(node: RootContent, around: Surroundings): ReactNode {
  if (around.depth > deepest) {
    return lettersOf(node);
  }
  switch (node.type) {
    case 'paragraph':
      return <p className={keepsLines(node) ? classes.asTyped : undefined}>{inline(node.children, around)}</p>;
    case 'heading':
      return heading(node, around);
    case 'blockquote':
      return <blockquote>{blocks(node.children, around)}</blockquote>;
    case 'list':
      return list(node, around);
    case 'code':
      return (
        <pre>
          <code>{node.value}</code>
        </pre>
      );
    case 'html':
      return <p className={classes.asTyped}>{node.value}</p>;
    case 'thematicBreak':
      return <hr />;
    case 'definition':
      return null;
    default:
      return lettersOf(node);
  }
}

/** No level is left out, whatever was typed: readers of headings go from one to the next. */
function heading(node: Heading, around: Surroundings): ReactNode {
  const level = Math.min(6, around.top + around.levels.indexOf(node.depth));
  return createElement(`h${level}`, null, inline(node.children, around));
}

function list(node: List, around: Surroundings): ReactNode {
  const loose = node.spread || node.children.some((item) => item.spread);
  const items = node.children.map((item, at) => <li key={at}>{content(item, Boolean(loose), around)}</li>);
  return node.ordered ? <ol start={node.start ?? 1}>{items}</ol> : <ul>{items}</ul>;
}

/** The paragraphs of a tight list are lines. */
function content(item: ListItem, loose: boolean, around: Surroundings): ReactNode {
  return item.children.map((child: BlockContent | DefinitionContent, at) => (
    <Fragment key={at}>
      {child.type === 'paragraph' && !loose ? inline(child.children, around) : blocks([child], around)}
    </Fragment>
  ));
}
