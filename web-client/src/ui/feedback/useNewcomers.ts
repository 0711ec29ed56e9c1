import { useState } from 'react';

/**
 * Which things of a list are shown: all that were there when it was opened and the reader's own. What others made since
 * waits, however it came into the list, so that nothing moves under the reader's eyes.
 *
 * @param things newest first
 */
export function useNewcomers<T extends { createdAt: string }>(things: T[], isMine: (thing: T) => boolean) {
  const [newest] = things;
  const [since, setSince] = useState<number>();
  const timeOf = (thing: T) => Date.parse(thing.createdAt);
  if (since === undefined && newest) {
    setSince(timeOf(newest));
  }
  const waits = (thing: T) => timeOf(thing) > (since ?? Number.POSITIVE_INFINITY) && !isMine(thing);
  return {
    shown: things.filter((thing) => !waits(thing)),
    waiting: things.filter(waits).length,
    showAll: () => newest && setSince(timeOf(newest)),
  };
}
