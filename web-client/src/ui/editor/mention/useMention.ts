import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useId, useState } from 'react';
import { askedIn } from './asked';
import { mentionableQuery, type Mentionable } from './mentionable';

const typingPause = 120;

/** The people whom somebody may mean while they type `@…`, and the keys that choose among them. */
export function useMention(editor: Editor, communityId: string | undefined) {
  const listId = useId();
  const asked = useEditorState({
    editor,
    selector: (of) => (of.editor.isFocused ? askedIn(of.editor.state) : undefined),
  });
  const [letters] = useDebouncedValue(asked?.letters, typingPause);
  const { data } = useQuery(mentionableQuery(asked && letters, communityId));
  const [at, setAt] = useState({ letters: '', active: 0 });
  const [dismissed, setDismissed] = useState<number>();
  const people = asked && dismissed !== asked.from ? (data ?? []) : [];
  const active = at.letters === asked?.letters ? Math.min(at.active, people.length - 1) : 0;

  const pick = (person: Mentionable) => {
    if (asked) {
      const mention = `@${person.handle} `;
      editor.chain().focus().insertContentAt({ from: asked.from, to: asked.to }, mention).run();
    }
  };
  const go = (step: number) =>
    setAt({ letters: asked?.letters ?? '', active: (active + step + people.length) % people.length });

  /** Whether the key was for the list. */
  const onKeyDown = ({ key }: KeyboardEvent): boolean => {
    const chosen = people[active];
    if (!chosen) {
      return false;
    }
    const keys: Record<string, () => void> = {
      ArrowDown: () => go(1),
      ArrowUp: () => go(-1),
      Enter: () => pick(chosen),
      Tab: () => pick(chosen),
      Escape: () => setDismissed(asked?.from),
    };
    keys[key]?.();
    return key in keys;
  };
  return { listId, people, active, from: asked?.from, pick, onKeyDown };
}

export type Mention = ReturnType<typeof useMention>;

/** The id of the row that the arrow keys stand on. */
export const activeId = ({ listId, people, active }: Mention): string | undefined =>
  people[active] && `${listId}-${active}`;
