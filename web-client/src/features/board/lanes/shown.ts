import type { Board, CardOnBoard } from '@/api/types';
import type { BoardWish } from '../wish';

/** Whether a card is among those that the reader asked for. */
export function shownBy({ who, label, text }: BoardWish, me: string): (card: CardOnBoard) => boolean {
  const person = who === 'me' ? me : who;
  const words = (text ?? '').toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return (card) => {
    const said = [card.title, ...card.labels].join(' ').toLocaleLowerCase();
    return (
      (!person || card.assignees.includes(person)) &&
      (!label || card.labels.includes(label)) &&
      words.every((word) => said.includes(word))
    );
  };
}

export const isFiltered = ({ who, label, text }: BoardWish) => Boolean(who ?? label ?? text);

/** The labels in use on a board, in the order of the alphabet. */
export const labelsOf = (board: Board): string[] =>
  [...new Set(board.columns.flatMap((column) => column.cards.flatMap((card) => card.labels)))].toSorted((one, other) =>
    one.localeCompare(other),
  );
