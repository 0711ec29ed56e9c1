import { useNavigate } from '@tanstack/react-router';

/** What the address of a board asks for: an open card, and which cards are shown. */
export interface BoardWish {
  card?: string;
  /** Whose cards: an id, or `me`. */
  who?: string;
  label?: string;
  text?: string;
}

const names = ['card', 'who', 'label', 'text'] as const;

export const readWish = (search: Record<string, unknown>): BoardWish =>
  Object.fromEntries(names.filter((name) => search[name]).map((name) => [name, String(search[name])]));

/** Changes the address where one is; what is given as undefined leaves it. */
export function useChangeWish() {
  const navigate = useNavigate();
  return (part: { [Name in keyof BoardWish]: BoardWish[Name] | undefined }, { replace = false } = {}) =>
    void navigate({
      to: '.',
      search: ((before: Record<string, unknown>) => readWish({ ...before, ...part })) as never,
      replace,
      resetScroll: false,
    });
}
