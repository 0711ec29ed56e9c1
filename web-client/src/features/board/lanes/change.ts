import type { Board, Card, CardOnBoard } from '@/api/types';
import { placeOf, standingOf, withCard, withCardAt, without, type Place } from './arrangement';

/** What a card says; who works on it and where it stands are changes of their own. */
export type CardWords = Pick<Card, 'title' | 'description' | 'due' | 'labels'>;

/** What somebody does to the cards of a board. Ids of new cards are made here, so that a retry makes one card. */
export type BoardChange =
  | { kind: 'add'; cardId: string; columnId: string; title: string }
  | { kind: 'move'; cardId: string; to: Place }
  | { kind: 'edit'; cardId: string; before: Partial<CardWords>; after: Partial<CardWords> }
  | { kind: 'assign'; cardId: string; personId: string; name: string }
  | { kind: 'unassign'; cardId: string; personId: string }
  | { kind: 'archive'; cardId: string }
  | { kind: 'restore'; card: CardOnBoard; columnId: string };

/** The board as it will be. Applying a change twice is the same as once: it may have been answered meanwhile. */
export function applied(board: Board, change: BoardChange): Board {
  switch (change.kind) {
    case 'add':
      return standingOf(board, change.cardId) ? board : appended(board, newCard(change), change.columnId);
    case 'move':
      return moved(board, change.cardId, change.to);
    case 'edit':
      return withCard(board, change.cardId, (card) => ({ ...card, ...onBoard(change.after) }));
    case 'assign':
      return {
        ...withCard(board, change.cardId, (card) => ({ ...card, ...assigned(card, change.personId) })),
        people: { ...board.people, [change.personId]: change.name },
      };
    case 'unassign':
      return withCard(board, change.cardId, (card) => ({ ...card, ...unassigned(card, change.personId) }));
    case 'archive':
      return without(board, change.cardId);
    case 'restore':
      return standingOf(board, change.card.id) ? board : appended(board, change.card, change.columnId);
  }
}

/** The same for the card's own page. */
export function appliedToCard(card: Card, change: BoardChange): Card {
  if (cardOf(change) !== card.id) {
    return card;
  }
  switch (change.kind) {
    case 'move':
      return { ...card, columnId: change.to.columnId };
    case 'edit':
      return { ...card, ...change.after };
    case 'assign':
      return {
        ...card,
        ...assigned(card, change.personId),
        people: { ...card.people, [change.personId]: change.name },
      };
    case 'unassign':
      return { ...card, ...unassigned(card, change.personId) };
    default:
      return card;
  }
}

export const cardOf = (change: BoardChange) => (change.kind === 'restore' ? change.card.id : change.cardId);

function moved(board: Board, cardId: string, to: Place): Board {
  const card = standingOf(board, cardId)?.card;
  const now = placeOf(board, cardId);
  const stays = now?.columnId === to.columnId && (now.before === to.before || cardId === to.before);
  return card && !stays ? withCardAt(board, card, to) : board;
}

const appended = (board: Board, card: CardOnBoard, columnId: string) =>
  withCardAt(board, card, { columnId, before: null });

const newCard = ({ cardId, title }: { cardId: string; title: string }): CardOnBoard => ({
  id: cardId,
  title,
  assignees: [],
  due: null,
  labels: [],
  version: 0,
});

/** A card on the board does not show its description. */
const onBoard = (words: Partial<CardWords>): Partial<CardOnBoard> =>
  Object.fromEntries(Object.entries(words).filter(([name]) => name !== 'description'));

const assigned = ({ assignees }: Pick<Card, 'assignees'>, personId: string) => ({
  assignees: assignees.includes(personId) ? assignees : [...assignees, personId],
});

const unassigned = ({ assignees }: Pick<Card, 'assignees'>, personId: string) => ({
  assignees: assignees.filter((assignee) => assignee !== personId),
});
