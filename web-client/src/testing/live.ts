import { act } from '@testing-library/react';
import { vi } from 'vitest';
import { startLive, type Happening } from '@/api/live';

const streams: EventTarget[] = [];

/** Opens a live stream into which a test speaks with {@link happens}. */
export function listenLive(): void {
  vi.stubGlobal(
    'EventSource',
    class extends EventTarget {
      constructor() {
        super();
        streams.push(this);
      }
    },
  );
  startLive();
}

/** Tells the page that something happened, as the service would. */
export function happens(happening: Partial<Happening> & Pick<Happening, 'type'>): void {
  const data = JSON.stringify({ at: new Date().toISOString(), ...happening });
  act(() => streams.forEach((stream) => stream.dispatchEvent(new MessageEvent(happening.type, { data }))));
}
