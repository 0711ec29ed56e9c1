import { lazy, Suspense, type ComponentProps } from 'react';
import classes from './card.module.css';

const PostMenuOpened = lazy(() => import('./PostMenuOpened'));

/** Menus come after the first page: it is read before anything is done with it. */
export function PostMenu(props: ComponentProps<typeof PostMenuOpened>) {
  return (
    <Suspense fallback={<span className={classes.menuToCome} />}>
      <PostMenuOpened {...props} />
    </Suspense>
  );
}
