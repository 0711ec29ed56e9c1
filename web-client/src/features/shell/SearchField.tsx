import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import classes from './shell.module.css';

/** Search from everywhere. */
export function SearchField() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  return (
    <form
      role="search"
      className={classes.search}
      onSubmit={(event) => {
        event.preventDefault();
        void navigate({ to: '/search', search: { q: text } });
      }}
    >
      <TextInput
        type="search"
        aria-label={t`Search in Kring`}
        placeholder={t`Search in Kring`}
        leftSection={<IconSearch size={18} aria-hidden="true" />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </form>
  );
}
