import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { answer, api } from '@/api/http';
import type { PastChange } from '@/api/types';
import { endOfDay, startOfDay } from './moments';

const perPage = 100;
const mostPages = 20;

/** Days as `2026-11-27`, both inclusive. */
export interface Span {
  from?: string;
  to?: string;
}

export interface History {
  /** The newest first. */
  changes: PastChange[];
  /** There is more than is shown at once: choose an earlier time. */
  older: boolean;
}

/** Who did what on a board. Read again, it asks only for what is new. */
export const historyQuery = (boardId: string, span: Span) =>
  queryOptions({
    queryKey: ['board-history', boardId, span],
    queryFn: ({ client, queryKey }) => read(client, boardId, span, queryKey),
    staleTime: 0,
  });

async function read(client: QueryClient, boardId: string, span: Span, queryKey: readonly unknown[]): Promise<History> {
  const known = client.getQueryData<History>(queryKey);
  const newest = known?.changes[0]?.at;
  const fresh = await pages(boardId, newest ?? (span.from && startOfDay(span.from)), span.to && endOfDay(span.to));
  return known && newest && !fresh.older
    ? { changes: [...fresh.changes, ...known.changes.filter(({ at }) => at !== newest)], older: known.older }
    : fresh;
}

async function pages(boardId: string, from: string | undefined, to: string | undefined): Promise<History> {
  const changes: PastChange[] = [];
  let after: string | null | undefined;
  for (let page = 0; page < mostPages && after !== null; page++) {
    const query = { limit: perPage, ...(from ? { from } : {}), ...(to ? { to } : {}), ...(after ? { after } : {}) };
    const found = await answer(api.GET('/api/boards/{id}/history', { params: { path: { id: boardId }, query } }));
    changes.push(...found.items);
    after = found.next;
  }
  return { changes, older: after !== null };
}
