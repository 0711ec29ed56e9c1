import type { EditorState } from '@tiptap/pm/state';

/** A mention that is being typed: its letters so far and where they stand. */
export interface Asked {
  letters: string;
  from: number;
  to: number;
}

const begun = /(?<![\w@./-])@([\p{L}\d._-]{0,30})$/u;

/** Whom somebody is about to mention where the caret is. */
export function askedIn({ selection, storedMarks }: EditorState): Asked | undefined {
  const { $from, empty } = selection;
  const isCode = [...$from.marks(), ...(storedMarks ?? [])].some((mark) => mark.type.name === 'code');
  if (!empty || isCode || $from.parent.type.spec.code) {
    return undefined;
  }
  const found = begun.exec($from.parent.textBetween(0, $from.parentOffset, '\n', '\n'));
  return found ? { letters: found[1] ?? '', from: $from.pos - found[0].length, to: $from.pos } : undefined;
}
