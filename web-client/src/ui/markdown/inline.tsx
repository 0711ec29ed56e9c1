import { Link } from '@tanstack/react-router';
import type { PhrasingContent } from 'mdast';
import { Fragment, type ReactNode } from 'react';
import { lettersOf } from './parse';
import { Picture } from './Picture';
import { SafeLink } from './SafeLink';
import { deepest, type Surroundings } from './surroundings';
import { wordsOf } from './words';
import classes from './markdown.module.css';

/** What stands within a line. */
export function inline(nodes: readonly PhrasingContent[], around: Surroundings): ReactNode {
  return nodes.map((node, at) => <Fragment key={at}>{one(node, { ...around, depth: around.depth + 1 })}</Fragment>);
}

function one(node: PhrasingContent, around: Surroundings): ReactNode {
  if (around.depth > deepest) {
    return lettersOf(node);
  }
  switch (node.type) {
    case 'text':
      return around.linked ? node.value : words(node.value);
    case 'emphasis':
      return <em>{inline(node.children, around)}</em>;
    case 'strong':
      return <strong>{inline(node.children, around)}</strong>;
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'break':
      return <br />;
    case 'html':
      return node.value;
    case 'link':
      return link(node, node.children, around);
    case 'linkReference':
      return link(around.definitions.get(node.identifier), node.children, around);
    case 'image':
      return <Picture url={node.url} title={node.title} alt={node.alt ?? ''} linked={around.linked} />;
    case 'imageReference': {
      const { url = '', title } = around.definitions.get(node.identifier) ?? {};
      return <Picture url={url} title={title} alt={node.alt ?? ''} linked={around.linked} />;
    }
    case 'delete':
    case 'footnoteReference':
      return lettersOf(node);
  }
}

function link(
  target: { url: string; title?: string | null | undefined } | undefined,
  children: PhrasingContent[],
  around: Surroundings,
): ReactNode {
  return (
    <SafeLink url={target?.url ?? ''} title={target?.title}>
      {inline(children, { ...around, linked: true })}
    </SafeLink>
  );
}

function words(text: string): ReactNode {
  return wordsOf(text).map((word, at) => {
    switch (word.kind) {
      case 'text':
        return word.text;
      case 'mention':
        return (
          <Link
            key={at}
            to="/people/by-handle/$handle"
            params={{ handle: word.text.slice(1).toLowerCase() }}
            className={classes.mention}
          >
            {word.text}
          </Link>
        );
      case 'address':
        return (
          <SafeLink key={at} url={word.text}>
            {word.text}
          </SafeLink>
        );
    }
  });
}
