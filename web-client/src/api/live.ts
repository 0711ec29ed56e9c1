import type { NotificationItem } from './types';

/** What happens in a community, as /api/live tells it; ids only. */
export interface Happening {
  type: HappeningType;
  communityId: string;
  postId?: string;
  commentId?: string;
  boardId?: string;
  cardId?: string;
  /** Whom it happened to: the new member, the assignee. */
  personId?: string;
  by: string;
  at: string;
}

const happeningTypes = [
  'post.published',
  'post.edited',
  'post.deleted',
  'comment.written',
  'comment.edited',
  'comment.deleted',
  'reaction.given',
  'reaction.withdrawn',
  'answer.accepted',
  'answer.no-longer-accepted',
  'board.created',
  'board.edited',
  'board.deleted',
  'card.created',
  'card.edited',
  'card.moved',
  'card.assigned',
  'card.unassigned',
  'card.archived',
  'community.created',
  'community.edited',
  'community.archived',
  'membership.requested',
  'membership.granted',
  'membership.declined',
  'membership.ended',
  'person.invited',
] as const;

export type HappeningType = (typeof happeningTypes)[number];

export type LiveMessage =
  | { type: 'happening'; happening: Happening }
  | { type: 'notification'; notification: NotificationItem; unread: number }
  | { type: 'unread'; unread: number }
  /** Something may have been missed: read again what is shown. */
  | { type: 'resync' };

type Listener = (message: LiveMessage) => void;

const longestPause = 30_000;
const listeners = new Set<Listener>();
const tabs = new BroadcastChannel('kring-live');

export function onLive(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Opens the live stream. Browsers allow six connections to a server over HTTP/1.1, so that all open tabs share one
 * stream: the tab that holds the lock listens and passes on; when it closes, the next one takes over.
 */
export function startLive(): void {
  tabs.onmessage = (event: MessageEvent<LiveMessage>) => tellThisTab(event.data);
  if ('locks' in navigator) {
    void navigator.locks.request('kring-live', () => {
      listen(1_000);
      return new Promise(() => {});
    });
  } else {
    listen(1_000);
  }
}

function listen(pause: number): void {
  const stream = new EventSource('/api/live');
  const on = (name: string, toMessage: (data: string) => LiveMessage) =>
    stream.addEventListener(name, (event: MessageEvent<string>) => tell(toMessage(event.data)));
  let opened = false;
  stream.onopen = () => {
    // After a break longer than the server remembers it sends resync itself; after a failed start nobody does.
    if (pause > 1_000 && !opened) {
      tell({ type: 'resync' });
    }
    opened = true;
  };
  stream.onerror = () => {
    if (stream.readyState === EventSource.CLOSED) {
      setTimeout(() => listen(Math.min(pause * 2, longestPause)), pause);
    }
  };
  happeningTypes.forEach((type) =>
    on(type, (data) => ({ type: 'happening', happening: JSON.parse(data) as Happening })),
  );
  on('ready', (data) => ({ type: 'unread', unread: (JSON.parse(data) as { unread: number }).unread }));
  on('notifications.read', (data) => ({ type: 'unread', unread: (JSON.parse(data) as { unread: number }).unread }));
  on('notification', (data) => ({
    type: 'notification',
    ...(JSON.parse(data) as { notification: NotificationItem; unread: number }),
  }));
  on('resync', () => ({ type: 'resync' }));
}

function tell(message: LiveMessage): void {
  tabs.postMessage(message);
  tellThisTab(message);
}

function tellThisTab(message: LiveMessage): void {
  listeners.forEach((listener) => listener(message));
}
