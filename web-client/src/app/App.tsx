import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { queryClient } from '@/api/queryClient';
import { KringProvider } from '@/ui/theme/KringProvider';
import { firstPage, router } from './router';

export function App() {
  return (
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <KringProvider firstPage={firstPage}>
          <RouterProvider router={router} />
        </KringProvider>
      </QueryClientProvider>
    </I18nProvider>
  );
}
