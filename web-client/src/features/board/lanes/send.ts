import type { QueryClient } from '@tanstack/react-query';
import { answer, api, done, ifMatch } from '@/api/http';
import { Problem } from '@/api/problem';
import { boardQuery, cardQuery } from '@/api/queries';
import { indexOf } from './arrangement';
import type { BoardChange } from './change';
import { EditConflict, merged } from './conflict';

const mostTries = 5;

type Edit = Extract<BoardChange, { kind: 'edit' }>;
type Move = Extract<BoardChange, { kind: 'move' }>;

/** Sends a change. The answer is the version of the card afterwards, where it has one. */
export async function send(client: QueryClient, boardId: string, change: BoardChange): Promise<number | undefined> {
  switch (change.kind) {
    case 'add': {
      const body = { id: change.cardId, columnId: change.columnId, title: change.title };
      const call = api.POST('/api/boards/{boardId}/cards', { params: { path: { boardId } }, body });
      return (await answer(call)).version;
    }
    case 'move':
      return move(client, boardId, change);
    case 'edit':
      return edit(client, change);
    case 'assign':
      return (await answer(api.PUT('/api/cards/{id}/assignees/{personId}', assignee(change)))).version;
    case 'unassign':
      return (await answer(api.DELETE('/api/cards/{id}/assignees/{personId}', assignee(change)))).version;
    case 'archive':
      await done(api.DELETE('/api/cards/{id}', { params: { path: { id: change.cardId } } }));
      return undefined;
    case 'restore':
      return (await answer(api.POST('/api/cards/{id}/restore', { params: { path: { id: change.card.id } } }))).version;
  }
}

const assignee = ({ cardId, personId }: { cardId: string; personId: string }) => ({
  params: { path: { id: cardId, personId } },
});

/** The neighbour is found again when it is this change's turn: others may have moved meanwhile. */
async function move(client: QueryClient, boardId: string, { cardId, to }: Move): Promise<number> {
  const board = client.getQueryData(boardQuery(boardId).queryKey);
  const body = { columnId: to.columnId, position: board ? indexOf(board, cardId, to) : null };
  return (await answer(api.POST('/api/cards/{id}/move', { params: { path: { id: cardId } }, body }))).version;
}

/**
 * Only what somebody else changed in the same words is a conflict. That the card was moved meanwhile is none: read it
 * again and send the edit once more.
 */
async function edit(client: QueryClient, { cardId, before, after }: Edit): Promise<number> {
  for (let tries = 1; ; tries++) {
    const card = await client.fetchQuery({ ...cardQuery(cardId), staleTime: tries > 1 ? 0 : Number.POSITIVE_INFINITY });
    const { words, conflict } = merged(card, before, after);
    if (conflict) {
      throw new EditConflict(cardId, card, after);
    }
    if (Object.keys(words).length === 0) {
      return card.version;
    }
    try {
      const params = { path: { id: cardId }, header: ifMatch(card.version) };
      return (await answer(api.PATCH('/api/cards/{id}', { params, body: words }))).version;
    } catch (error) {
      if (!(error instanceof Problem) || error.status !== 412 || tries === mostTries) {
        throw error;
      }
    }
  }
}
