import { Textarea } from '@mantine/core';
import type { Ref } from 'react';
import type { EditorProps } from './Editor';
import classes from './editor.module.css';

interface PlainEditorProps extends EditorProps {
  field?: Ref<HTMLTextAreaElement>;
  onBlur?: () => void;
}

/** CommonMark as it is stored. */
export function PlainEditor({ field = null, onBlur, onSubmit, onChange, size = 'page', ...rest }: PlainEditorProps) {
  const { label, value, placeholder, error, autoFocus = false, disabled = false } = rest;
  return (
    <Textarea
      ref={field}
      {...{ label, value, placeholder, error, autoFocus, disabled }}
      {...(onBlur ? { onBlur } : {})}
      rows={size === 'page' ? 9 : 2}
      data-size={size}
      classNames={{ input: classes.plain ?? '' }}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          onSubmit?.();
        }
      }}
    />
  );
}
