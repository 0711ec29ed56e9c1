import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, Outlet, useMatches } from '@tanstack/react-router';
import { meQuery } from '@/api/queries';
import { Herald } from '@/features/notification/Herald';
import { Shell } from '@/features/shell/Shell';

export const Route = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  loader: ({ context }) => context.queryClient.ensureQueryData(meQuery),
  component: Root,
});

/** Every page stands in the frame but the one that only closes itself. */
function Root() {
  const bare = useMatches().some((match) => match.fullPath === '/signed-in');
  return bare ? (
    <Outlet />
  ) : (
    <Shell>
      <Outlet />
      <Herald />
    </Shell>
  );
}
