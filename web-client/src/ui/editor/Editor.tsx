import { Textarea } from '@mantine/core';

export interface EditorProps {
  label: string;
  /** CommonMark. */
  value: string;
  onChange: (markdown: string) => void;
  /** Whose members may be mentioned and in which pasted images are stored; without it there are no images. */
  communityId?: string | undefined;
  placeholder?: string | undefined;
  error?: string | undefined;
  autoFocus?: boolean;
  /** `line` begins small and grows (comments), `page` gives room (posts). */
  size?: 'line' | 'page';
  /** Ctrl+Enter or Cmd+Enter. */
  onSubmit?: (() => void) | undefined;
  disabled?: boolean;
}

/** Writes CommonMark without showing it. */
export function Editor({
  label,
  value,
  onChange,
  placeholder,
  error,
  autoFocus,
  size = 'page',
  disabled,
}: EditorProps) {
  return (
    <Textarea
      label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      placeholder={placeholder}
      error={error}
      autoFocus={autoFocus ?? false}
      disabled={disabled ?? false}
      autosize
      minRows={size === 'page' ? 8 : 2}
    />
  );
}
