import { useLingui } from '@lingui/react/macro';
import { Skeleton } from '@mantine/core';
import classes from './feedback.module.css';

/** Where something is on its way: the shape of what will come, so that nothing jumps when it does. */
export function Waiting({ rows = 3, height = 92 }: { rows?: number; height?: number }) {
  const { t } = useLingui();
  return (
    <div className={classes.waiting} role="status" aria-label={t`Loading`}>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={height} radius="lg" />
      ))}
    </div>
  );
}
