import { useLingui } from '@lingui/react/macro';
import { Input, VisuallyHidden } from '@mantine/core';
import { EditorContent, useEditorState } from '@tiptap/react';
import { useId, useState } from 'react';
import type { EditorProps } from './Editor';
import { MentionList } from './mention/MentionList';
import { useMention } from './mention/useMention';
import { useStorePicture } from './picture/useStorePicture';
import { Tools } from './toolbar/Tools';
import { useCommonMark } from './useCommonMark';
import { useTextbox } from './useTextbox';
import classes from './editor.module.css';

/** Writes CommonMark as it will look. */
export function RichEditor(props: EditorProps) {
  const { label, placeholder, communityId, error, size = 'page', disabled = false, onSubmit } = props;
  const { i18n } = useLingui();
  const id = useId();
  const editor = useCommonMark(props);
  const mention = useMention(editor, communityId);
  const { add, trouble } = useStorePicture(editor, communityId);
  const [linking, setLinking] = useState(false);
  const said = error ?? (trouble && i18n._(trouble));
  const onLink = () => setLinking(true);
  useTextbox({ editor, id, error: said, placeholder, disabled, mention, add, onLink, onSubmit });
  const empty = useEditorState({ editor, selector: (of) => of.editor.isEmpty });
  const images = communityId ? { onImages: add } : {};
  const tools = <Tools {...{ editor, disabled, linking, ...images }} controls={id} onLinking={setLinking} />;
  const named = (
    <Input.Label id={`${id}-label`} labelElement="div" onClick={() => editor.commands.focus()}>
      {label}
    </Input.Label>
  );
  return (
    <div className={classes.editor} data-size={size} data-begun={!empty}>
      {size === 'line' ? <VisuallyHidden>{named}</VisuallyHidden> : named}
      <div className={classes.sheet} data-error={Boolean(said)} data-disabled={disabled}>
        {size === 'page' ? <div className={classes.above}>{tools}</div> : null}
        <div className={classes.writing}>
          {empty && placeholder ? (
            <p className={classes.placeholder} aria-hidden="true">
              {placeholder}
            </p>
          ) : null}
          <EditorContent editor={editor} className={classes.content} />
          <MentionList editor={editor} mention={mention} />
        </div>
        {size === 'line' ? <div className={classes.below}>{tools}</div> : null}
      </div>
      {said ? (
        <Input.Error id={`${id}-error`} role="alert" mt={4}>
          {said}
        </Input.Error>
      ) : null}
    </div>
  );
}
