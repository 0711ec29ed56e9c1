import type { ReactNode } from 'react';
import { PathLink } from '@/ui/link/PathLink';
import type { Suggestions } from './useSuggestions';
import classes from './suggest.module.css';

interface SuggestionRowProps {
  row: number;
  suggestions: Suggestions;
  children: ReactNode;
}

/** A row of the list that is a link too, for the mouse: it opens in a new tab as any other. */
export function SuggestionRow({ row, suggestions, children }: SuggestionRowProps) {
  const { listId, rows, active, close } = suggestions;
  return (
    <PathLink
      path={rows[row]!}
      id={`${listId}-${row}`}
      role="option"
      tabIndex={-1}
      aria-selected={row === active}
      className={classes.row}
      onMouseDown={(event) => event.preventDefault()}
      onClick={close}
    >
      {children}
    </PathLink>
  );
}
