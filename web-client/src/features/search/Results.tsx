import type { KeyboardEvent } from 'react';
import type { Found } from '@/api/types';
import { Result } from './Result';
import classes from './search.module.css';

const steps: Record<string, number> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/** What was found. Within the list, arrows or j and k go from one to the next. */
export function Results({ items, faded }: { items: Found[]; faded: boolean }) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-result]')];
    const by = event.ctrlKey || event.metaKey || event.altKey ? undefined : steps[event.key];
    const at = links.indexOf(event.target as HTMLElement);
    const next = by !== undefined && at >= 0 ? links[at + by] : undefined;
    if (next) {
      event.preventDefault();
      next.focus();
      next.scrollIntoView({ block: 'nearest' });
    }
  };
  return (
    // The keys belong to the links within.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ol className={classes.results} data-faded={faded} onKeyDown={onKeyDown}>
      {items.map((item) => (
        <Result key={`${item.type}-${item.id}`} item={item} />
      ))}
    </ol>
  );
}
