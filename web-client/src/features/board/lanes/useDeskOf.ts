import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, type RefObject } from 'react';
import { communityQuery, meQuery } from '@/api/queries';
import type { Board, CardOnBoard } from '@/api/types';
import { useChangeWish } from '../wish';
import type { Desk } from './Desk';
import { dayIn } from './due';
import type { Overlay } from './overlay';
import { useCardKeys } from './useCardKeys';
import { useChange } from './useChange';
import { cardElement, useFollowFocus } from './useFollowFocus';
import { useMoves } from './useMoves';
import { useSteady } from './useSteady';

interface Surroundings {
  board: Board;
  root: RefObject<HTMLElement | null>;
  shown: (card: CardOnBoard) => boolean;
  say: (text: string) => void;
  show: (overlay: Overlay) => void;
}

/** Puts together what cards and columns can ask for; it changes only when people, the day or rights do. */
export function useDeskOf({ board, root, shown, say, show }: Surroundings) {
  const { data: me } = useSuspenseQuery(meQuery);
  const { mayWrite, mayEdit } = useRights(board);
  const { mutateAsync } = useChange(board.id, (conflict) => show({ kind: 'conflict', conflict }));
  const change = useSteady((wanted: Parameters<typeof mutateAsync>[0]) =>
    mutateAsync(wanted).then(
      () => true,
      () => false,
    ),
  );
  const follow = useFollowFocus(root, board);
  const moves = useMoves(board, me, change, say);
  const move = useSteady<Parameters<Desk['move']>, void>((...how) => {
    follow();
    moves.move(...how);
  });
  const focus = useSteady((cardId: string | undefined) => {
    const card = cardId && cardElement(root.current, cardId);
    if (card) {
      card.focus();
    }
  });
  const changeWish = useChangeWish();
  const open = useSteady((cardId: string) => changeWish({ card: cardId }));
  const showMenu = useSteady((cardId: string, at: DOMRect) => show({ kind: 'menu', cardId, at }));
  const askWhereTo = useSteady((cardId: string) => show({ kind: 'move', cardId }));
  const { take, archive, undo } = moves;
  const onKey = useCardKeys(board, shown, { me: me.personId, mayWrite, move, take, askWhereTo, undo, say, focus });

  const today = dayIn(0);
  const desk = useMemo<Desk>(
    () => ({
      href: (cardId) => `/boards/${board.id}?card=${cardId}`,
      me,
      mayWrite,
      people: board.people,
      today,
      open,
      showMenu,
      askWhereTo,
      onKey,
      move,
      take,
      archive,
      change,
    }),
    [board.id, me, mayWrite, board.people, today, open, showMenu, askWhereTo, onKey, move, take, archive, change],
  );
  return { desk, mayEdit, focus };
}

/** Members work on a board; who made it and the managers of its community change the board itself. */
function useRights(board: Board) {
  const { data: me } = useSuspenseQuery(meQuery);
  const { data: community } = useQuery(communityQuery(board.communityId));
  const role = me.communities.find(({ communityId }) => communityId === board.communityId)?.role;
  const mayWrite = role !== undefined && !community?.archived;
  return { mayWrite, mayEdit: mayWrite && (role === 'MANAGER' || board.createdBy === me.personId) };
}
