import { act } from '@testing-library/react';
import { vi } from 'vitest';
import { startLive, type Happening } from '@/api/live';
import type { NotificationItem } from '@/api/types';

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
  tell(happening.type, { at: new Date().toISOString(), ...happening });
}

/** Tells the page that something concerns its reader. */
export function notified(notification: Partial<NotificationItem>, unread = 1): void {
  tell('notification', { notification, unread });
}

function tell(name: string, body: object): void {
  const data = JSON.stringify(body);
  act(() => streams.forEach((stream) => stream.dispatchEvent(new MessageEvent(name, { data }))));
}
