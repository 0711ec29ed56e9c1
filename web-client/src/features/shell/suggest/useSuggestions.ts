import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useId, useState, type KeyboardEvent } from 'react';
import { fewestLetters, suggestionsQuery } from './suggestionsQuery';

const typingPause = 150;

/** The list below the search field: what is in it, where the arrow keys stand, and where a row leads. */
export function useSuggestions(text: string) {
  const router = useRouter();
  const listId = useId();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState<{ text: string; row: number }>();
  const wish = text.trim();
  const [asked] = useDebouncedValue(wish, typingPause);
  const { data } = useQuery(suggestionsQuery(asked));
  const shown = open && wish !== '';
  const items = wish.length >= fewestLetters ? (data ?? []) : [];
  const rows = [...items.map((item) => item.link), `/search?${new URLSearchParams({ q: wish })}`];
  const active = at?.text === text ? at.row : undefined;

  const close = () => {
    setOpen(false);
    setAt(undefined);
  };
  const go = (row: number) => {
    close();
    router.history.push(rows[row]!);
  };
  const step = (by: number) =>
    setAt({ text, row: ((active ?? (by > 0 ? -1 : rows.length)) + by + rows.length) % rows.length });

  const onKeyDown = (event: KeyboardEvent) => {
    const keys: Record<string, (() => void) | undefined> = {
      ArrowDown: () => (shown ? step(1) : setOpen(true)),
      ArrowUp: shown ? () => step(-1) : undefined,
      Enter: wish ? () => go(shown && active !== undefined ? active : rows.length - 1) : undefined,
      Escape: shown ? close : undefined,
    };
    const act = keys[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  };
  return { listId, shown, items, rows, active, wish, open: () => setOpen(true), close, onKeyDown };
}

export type Suggestions = ReturnType<typeof useSuggestions>;
