import { useLingui } from '@lingui/react/macro';
import { TagsInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { mostTags, tidied } from './check';
import { tagsQuery } from './tagsQuery';
import classes from './write.module.css';

interface TagsFieldProps {
  value: string[];
  onChange: (tags: string[]) => void;
  error: string | undefined;
  readOnly: boolean;
}

/** Tags, with those that others use already. */
export function TagsField({ value, onChange, error, readOnly }: TagsFieldProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState('');
  const [begins] = useDebouncedValue(typed.trim().toLowerCase(), 200);
  const { data: known = [] } = useQuery({
    ...tagsQuery(begins),
    enabled: begins !== '',
    placeholderData: keepPreviousData,
  });
  return (
    <TagsInput
      label={t`Tags`}
      description={t`Words that help people find it. Press Enter or type a comma after each.`}
      value={value}
      onChange={(tags) => onChange(tidied(tags))}
      searchValue={typed}
      onSearchChange={setTyped}
      data={begins === '' ? [] : known}
      maxTags={mostTags}
      splitChars={[',', ';', ' ']}
      error={error}
      readOnly={readOnly}
      size="md"
      classNames={{ label: classes.label ?? '' }}
    />
  );
}
