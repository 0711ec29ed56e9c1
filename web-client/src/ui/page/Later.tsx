import { useDeferredValue, useEffect, type ReactNode } from 'react';

const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];

/** Until the first page of a visit stands. Who reloads or goes back finds the page whole, and themselves where they were. */
let arriving = navigation?.type === 'navigate';

/** What is drawn when the rest of a first page stands, bit by bit, so that the page answers meanwhile. */
export function Later({ children }: { children: ReactNode }) {
  const now = useDeferredValue(true, !arriving);
  useEffect(() => {
    arriving = false;
  }, []);
  return now ? children : null;
}
