import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { wordsOf } from '../../markdown/words';
import classes from '../../markdown/markdown.module.css';

/** Mentions are plain text, typed or picked; they only look as they will be read. */
export const MentionsShown = Extension.create({
  name: 'mentionsShown',
  addProseMirrorPlugins() {
    return [
      new Plugin<DecorationSet>({
        state: {
          init: (_, { doc }) => decorationsOf(doc),
          apply: (change, shown) => (change.docChanged ? decorationsOf(change.doc) : shown),
        },
        props: {
          decorations(state) {
            return this.getState(state);
          },
        },
      }),
    ];
  },
});

function decorationsOf(doc: Node): DecorationSet {
  const found: Decoration[] = [];
  doc.descendants((node, start, parent) => {
    if (!node.isText || parent?.type.spec.code) {
      return;
    }
    let at = start;
    for (const word of wordsOf(node.text ?? '')) {
      if (word.kind === 'mention') {
        found.push(Decoration.inline(at, at + word.text.length, { class: classes.mention ?? '' }));
      }
      at += word.text.length;
    }
  });
  return DecorationSet.create(doc, found);
}
