import { useLingui } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import { useEffect, useState, type RefObject } from 'react';
import type { BoardColumn } from '@/api/types';
import classes from './laneTabs.module.css';

/** On narrow screens, where columns are pages: which there are, and which one is seen. */
export function LaneTabs({ columns, root }: { columns: BoardColumn[]; root: RefObject<HTMLElement | null> }) {
  const { t } = useLingui();
  const current = useLaneInView(columns, root);
  return (
    <nav className={classes.tabs} aria-label={t`Columns`}>
      {columns.map(({ id, name, cards: { length: held }, wipLimit }) => (
        <UnstyledButton
          key={id}
          className={classes.tab}
          aria-current={id === current || undefined}
          onClick={() => laneElement(root.current, id)?.scrollIntoView({ inline: 'start', block: 'nearest' })}
        >
          {name}
          <span data-full={(wipLimit !== null && held >= wipLimit) || undefined}>
            {wipLimit === null ? held : held < wipLimit ? `${held}/${wipLimit}` : t`${held}/${wipLimit} full`}
          </span>
        </UnstyledButton>
      ))}
    </nav>
  );
}

const laneElement = (root: HTMLElement | null, columnId: string) =>
  root?.querySelector<HTMLElement>(`[data-lane="${columnId}"]`);

function useLaneInView(columns: BoardColumn[], root: RefObject<HTMLElement | null>): string | undefined {
  const [current, setCurrent] = useState(columns[0]?.id);
  const ids = columns.map(({ id }) => id).join(' ');
  useEffect(() => {
    const watcher = new IntersectionObserver(
      (entries) =>
        setCurrent((now) => {
          const seen = entries.find((entry) => entry.isIntersecting)?.target;
          return seen instanceof HTMLElement ? seen.dataset.lane : now;
        }),
      { root: root.current, threshold: 0.6 },
    );
    root.current?.querySelectorAll('[data-lane]').forEach((lane) => watcher.observe(lane));
    return () => watcher.disconnect();
  }, [ids, root]);
  return current;
}
