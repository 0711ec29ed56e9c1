import { useLingui } from '@lingui/react/macro';
import { Kbd, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useRouterState } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { singleKeysOn } from '@/ui/keys/singleKeys';
import { SuggestionList } from './suggest/SuggestionList';
import { useSlash } from './suggest/useSlash';
import { useSuggestions } from './suggest/useSuggestions';
import classes from './shell.module.css';

/** Search from everywhere, with suggestions while one types. On the page of results it says what was searched for. */
export function SearchField({ autoFocus = false }: { autoFocus?: boolean }) {
  const { t } = useLingui();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useTextOfAddress();
  const suggestions = useSuggestions(text);
  const { listId, shown, active, open, close, onKeyDown } = suggestions;
  useSlash(field);
  return (
    <div role="search" className={classes.search}>
      <TextInput
        ref={field}
        type="search"
        role="combobox"
        aria-label={t`Search Kring`}
        aria-expanded={shown}
        aria-controls={shown ? listId : undefined}
        aria-activedescendant={shown && active !== undefined ? `${listId}-${active}` : undefined}
        aria-autocomplete="list"
        aria-keyshortcuts="/ Control+K"
        autoComplete="off"
        enterKeyHint="search"
        autoFocus={autoFocus}
        placeholder={t`Search Kring`}
        leftSection={<IconSearch size={18} aria-hidden="true" />}
        rightSection={singleKeysOn() && !text ? <Kbd aria-hidden="true">/</Kbd> : null}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          open();
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <SuggestionList suggestions={suggestions} />
    </div>
  );
}

/** What is typed, until the address says something else. */
function useTextOfAddress() {
  const searched = useRouterState({ select: ({ location }) => (location.search as { q?: unknown }).q });
  const inAddress = searched === undefined ? '' : String(searched);
  const [text, setText] = useState(inAddress);
  const [seen, setSeen] = useState(inAddress);
  if (seen !== inAddress) {
    setSeen(inAddress);
    setText(inAddress);
  }
  return [text, setText] as const;
}
