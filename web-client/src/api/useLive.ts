import { useEffect, useEffectEvent } from 'react';
import { onLive, type Happening, type HappeningType, type LiveMessage } from './live';

/** Calls `handle` for every message of the live stream while the component is shown. */
export function useLive(handle: (message: LiveMessage) => void): void {
  const latest = useEffectEvent(handle);
  useEffect(() => onLive(latest), []);
}

/** Calls `handle` for what happens of these types, for example `['comment.written']`. */
export function useHappenings(types: readonly HappeningType[], handle: (happening: Happening) => void): void {
  useLive((message) => {
    if (message.type === 'happening' && types.includes(message.happening.type)) {
      handle(message.happening);
    }
  });
}
