import { Skeleton } from '@mantine/core';
import { Waiting } from '../feedback/Waiting';
import classes from './page.module.css';

/** A page that is on its way. */
export function PageWaiting() {
  return (
    <div className={classes.page} data-width="reading">
      <div className={classes.head}>
        <Skeleton height={34} width="min(320px, 70%)" />
      </div>
      <div className={classes.main}>
        <Waiting rows={4} height={120} />
      </div>
    </div>
  );
}
