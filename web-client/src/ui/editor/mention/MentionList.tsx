import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import type { Editor } from '@tiptap/core';
import { useLayoutEffect, useRef } from 'react';
import { PersonDisc } from '../../identity/PersonDisc';
import type { Mention } from './useMention';
import classes from './mention.module.css';

/** The people to choose from, below what is being typed. The caret stays in the text. */
export function MentionList({ editor, mention }: { editor: Editor; mention: Mention }) {
  const { t } = useLingui();
  const { listId, people, active, from, pick } = mention;
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (list.current && from !== undefined) {
      place(list.current, editor, from);
    }
  }, [editor, from, people.length]);
  return (
    <>
      <VisuallyHidden role="status">
        {people.length > 0
          ? t`${plural(people.length, { one: '# person', other: '# people' })}, choose with the arrow keys`
          : null}
      </VisuallyHidden>
      {people.length > 0 ? (
        <div ref={list} id={listId} role="listbox" aria-label={t`People to mention`} className={classes.list}>
          {people.map((person, at) => (
            <UnstyledButton
              key={person.personId}
              id={`${listId}-${at}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === active}
              className={classes.person}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(person)}
            >
              <PersonDisc id={person.personId} name={person.name} size={28} />
              <span className={classes.name}>{person.name}</span>
              <span className={classes.handle}>@{person.handle}</span>
            </UnstyledButton>
          ))}
        </div>
      ) : null}
    </>
  );
}

/** Below the line, or above it where the window ends; never wider than the text. */
function place(list: HTMLElement, editor: Editor, from: number): void {
  const caret = editor.view.coordsAtPos(from);
  const frame = list.offsetParent?.getBoundingClientRect() ?? new DOMRect();
  const room = frame.width - list.offsetWidth;
  const above = caret.bottom + list.offsetHeight + 8 > window.innerHeight && caret.top > list.offsetHeight;
  list.style.left = `${Math.max(0, Math.min(caret.left - frame.left, room))}px`;
  list.style.top = `${above ? caret.top - frame.top - list.offsetHeight - 4 : caret.bottom - frame.top + 4}px`;
}
