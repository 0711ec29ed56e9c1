import { useEditor } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import { read } from './commonmark/read';
import { write } from './commonmark/write';
import type { EditorProps } from './Editor';
import { extensions } from './extensions';

/** An editor whose text is the CommonMark of `value`. */
export function useCommonMark({ value, onChange, autoFocus = false, disabled = false }: EditorProps) {
  const written = useRef(value);
  const editor = useEditor({
    extensions,
    content: read(value),
    autofocus: autoFocus && 'end',
    editable: !disabled,
    // The content security policy allows no style elements.
    injectCSS: false,
    onUpdate: (change) => {
      written.current = write(change.editor.getJSON());
      onChange(written.current);
    },
  });
  useEffect(() => {
    // Somebody else set the text: a draft was restored, or the form is empty again.
    if (value !== written.current) {
      written.current = value;
      editor.chain().setMeta('preventAutolink', true).setContent(read(value), { emitUpdate: false }).run();
    }
  }, [editor, value]);
  useEffect(() => {
    editor.setEditable(!disabled, false);
  }, [editor, disabled]);
  return editor;
}
