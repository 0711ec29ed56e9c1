import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useLingui } from '@lingui/react/macro';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import classes from './searchBox.module.css';

interface SearchBoxProps {
  label: string;
  /** What is searched for now, as the address says it. */
  value: string;
  onSearch: (text: string) => void;
}

/** Searches while one types, after a short rest, and follows the address when somebody goes back. */
export function SearchBox({ label, value, onSearch }: SearchBoxProps) {
  const { t } = useLingui();
  const [text, setText] = useState(value);
  const [told, setTold] = useState(value);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    if (told !== value) {
      setTold(value);
      setText(value);
    }
  }
  const tell = useDebouncedCallback((wish: string) => {
    setTold(wish);
    onSearch(wish);
  }, 250);
  const type = (typed: string) => {
    setText(typed);
    tell(typed.trim());
  };
  return (
    <TextInput
      type="search"
      classNames={{ input: classes.field ?? '' }}
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={18} aria-hidden="true" />}
      rightSection={text ? <CloseButton aria-label={t`Clear`} onClick={() => type('')} /> : null}
      value={text}
      onChange={(event) => type(event.currentTarget.value)}
    />
  );
}
