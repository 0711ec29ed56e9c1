import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { meQuery } from '@/api/queries';
import { PersonDisc } from '@/ui/identity/PersonDisc';

const MyMenuOpened = lazy(() => import('./MyMenuOpened'));

/** My disc; the menu behind it comes after the first page. */
export function MyMenu() {
  const { data: me } = useSuspenseQuery(meQuery);
  return (
    <Suspense fallback={<PersonDisc id={me.personId} name={me.name} />}>
      <MyMenuOpened />
    </Suspense>
  );
}
