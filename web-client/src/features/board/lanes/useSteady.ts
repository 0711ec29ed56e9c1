import { useCallback, useLayoutEffect, useRef } from 'react';

/** A function that stays the same object and does what the latest drawing says. Call it in answer to events and in effects only. */
export function useSteady<Args extends unknown[], Result>(
  handle: (...args: Args) => Result,
): (...args: Args) => Result {
  const latest = useRef(handle);
  useLayoutEffect(() => {
    latest.current = handle;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
