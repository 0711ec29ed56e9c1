import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '@/app/App';
import { preferredLanguage, speak } from '@/i18n/i18n';
import { queryClient } from '@/api/queryClient';
import { meQuery } from '@/api/queries';
import { startLive } from '@/api/live';

// What every page needs is on its way while the language comes.
void queryClient.prefetchQuery(meQuery);
await speak(preferredLanguage());

const root = createRoot(document.getElementById('root')!);
// As a transition the first page is drawn in small steps, between which the browser answers.
startTransition(() =>
  root.render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);

startLive();
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  void navigator.serviceWorker.register('/sw.js');
}
