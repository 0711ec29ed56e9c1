import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { KringProvider } from '@/ui/theme/KringProvider';

i18n.loadAndActivate({ locale: 'en', messages: {} });

/**
 * Shows something as it stands in a page: theme, language (English), queries and a router in which every link leads
 * somewhere. Answers of the API come from {@link server}.
 */
export async function show(element: ReactNode, { at = '/' }: { at?: string } = {}) {
  const root = createRootRoute({ component: Outlet });
  const page = createRoute({ getParentRoute: () => root, path: '$', component: () => element });
  const router = createRouter({
    routeTree: root.addChildren([page]),
    history: createMemoryHistory({ initialEntries: [at] }),
  });
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false }, mutations: { retry: false } } });
  const user = userEvent.setup();
  await router.load();
  render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <KringProvider env="test">
          <RouterProvider router={router as never} />
        </KringProvider>
      </QueryClientProvider>
    </I18nProvider>,
  );
  return { user, router, queryClient };
}
