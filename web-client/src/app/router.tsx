import { createRouter } from '@tanstack/react-router';
import { queryClient } from '@/api/queryClient';
import { NotHere } from '@/ui/page/NotHere';
import { PageFailed } from '@/ui/page/PageFailed';
import { PageWaiting } from '@/ui/page/PageWaiting';
import { routeTree } from '../routeTree.gen';

export const router = createRouter({
  routeTree,
  context: { queryClient },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
  defaultPendingMs: 300,
  defaultPendingComponent: PageWaiting,
  defaultNotFoundComponent: NotHere,
  defaultErrorComponent: PageFailed,
});

/** Until the page stands with which somebody begins. */
export const firstPage = new Promise<void>((resolve) => {
  const forget = router.subscribe('onRendered', () => {
    forget();
    resolve();
  });
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
