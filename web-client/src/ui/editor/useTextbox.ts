import type { Editor } from '@tiptap/core';
import { useEffect, useEffectEvent } from 'react';
import markdown from '../markdown/markdown.module.css';
import { activeId, type Mention } from './mention/useMention';

interface Textbox {
  editor: Editor;
  id: string;
  error: string | undefined;
  placeholder: string | undefined;
  disabled: boolean;
  mention: Mention;
  add: (files: File[], at?: number) => Promise<void>;
  onLink: () => void;
  onSubmit: (() => void) | undefined;
}

/** What the text is to a screen reader, and what keys, paste and drop do in it. */
export function useTextbox({
  editor,
  id,
  error,
  placeholder,
  disabled,
  mention,
  add,
  onLink,
  onSubmit,
}: Textbox): void {
  const keys = useEffectEvent((event: KeyboardEvent): boolean => {
    if (mention.onKeyDown(event)) {
      return true;
    }
    const shortcut = { Enter: onSubmit, k: onLink }[event.ctrlKey || event.metaKey ? event.key : ''];
    shortcut?.();
    return shortcut !== undefined;
  });
  const pasted = useEffectEvent((data: DataTransfer | null, at?: number): boolean => {
    const files = [...(data?.files ?? [])];
    // What is copied from a text processor holds a picture of itself beside the text.
    if (files.length === 0 || data?.getData('text/plain')) {
      return false;
    }
    void add(files, at);
    return true;
  });
  const active = activeId(mention);
  const open = mention.people.length > 0;
  useEffect(() => {
    const attributes: Record<string, string> = {
      id,
      class: markdown.text ?? '',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-labelledby': `${id}-label`,
      'aria-autocomplete': 'list',
      ...(placeholder ? { 'aria-placeholder': placeholder } : {}),
      ...(error ? { 'aria-invalid': 'true', 'aria-describedby': `${id}-error` } : {}),
      ...(disabled ? { 'aria-disabled': 'true' } : {}),
      ...(open ? { 'aria-controls': mention.listId, 'aria-activedescendant': active ?? '' } : {}),
    };
    editor.setOptions({
      editorProps: {
        attributes,
        handleKeyDown: (_, event) => keys(event),
        handlePaste: (_, event) => pasted(event.clipboardData),
        handleDrop: (view, event, _slice, moved) =>
          !moved && pasted(event.dataTransfer, view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos),
      },
    });
  }, [editor, id, error, placeholder, disabled, open, active, mention.listId]);
}
