import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { Editor } from '@/ui/editor/Editor';
import { kinds, type WrittenKind } from '../kinds';
import { longestTitle, type FieldErrors } from './check';
import type { PostWords } from './draft';
import { TagsField } from './TagsField';
import classes from './write.module.css';

interface WordsProps {
  kind: WrittenKind;
  communityId: string | null;
  value: PostWords;
  onChange: (part: Partial<PostWords>) => void;
  errors: FieldErrors;
  /** Follows the title: what was asked like it. */
  children?: ReactNode;
  focusFirst?: boolean;
  /** While it is sent, nothing is typed that would be lost. */
  busy?: boolean;
}

/** Title where it belongs, text and tags: what can be written now and edited later. */
export function Words({
  kind,
  communityId,
  value,
  onChange,
  errors,
  children,
  focusFirst = false,
  busy = false,
}: WordsProps) {
  const { t, i18n } = useLingui();
  const said = (error: MessageDescriptor | string | undefined) => (typeof error === 'object' ? i18n._(error) : error);
  const { titled } = kinds[kind];
  const question = kind === 'QUESTION';
  return (
    <>
      {titled || value.title !== '' ? (
        <TextInput
          label={question ? t`Your question in one sentence` : titled ? t`Title` : t`Title (optional)`}
          value={value.title}
          onChange={(event) => onChange({ title: event.currentTarget.value })}
          error={said(errors.title)}
          maxLength={longestTitle}
          readOnly={busy}
          autoFocus={focusFirst && titled}
          size="lg"
          classNames={{ input: classes.title ?? '', label: classes.label ?? '' }}
        />
      ) : null}
      {children}
      <Editor
        label={question ? t`What does someone need to know to answer it?` : t`Text`}
        value={value.body}
        onChange={(body) => onChange({ body })}
        error={said(errors.body)}
        communityId={communityId ?? undefined}
        autoFocus={focusFirst && !titled}
        disabled={busy}
      />
      <TagsField value={value.tags} onChange={(tags) => onChange({ tags })} error={said(errors.tags)} readOnly={busy} />
    </>
  );
}
