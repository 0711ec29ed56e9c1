import { useSyncExternalStore } from 'react';

/** The time in milliseconds, to the minute; what shows it stays true while it is shown. */
export const useNow = (): number => useSyncExternalStore(everyMinute, minute);

const minute = () => Math.floor(Date.now() / 60_000) * 60_000;

function everyMinute(changed: () => void): () => void {
  const timer = setInterval(changed, 20_000);
  return () => clearInterval(timer);
}
