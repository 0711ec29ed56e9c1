import { lazy, Suspense } from 'react';
import type { Board } from '@/api/types';
import { useChangeWish } from '../wish';
import { standingOf } from './arrangement';
import { CardMenu } from './CardMenu';
import { useDesk } from './Desk';
import { MoveCard } from './MoveCard';
import type { Overlay } from './overlay';

const CardDialog = lazy(() => import('../card/CardDialog'));
const ConflictDialog = lazy(() => import('../card/ConflictDialog'));
const EditBoard = lazy(() => import('../edit/EditBoard'));

interface OverlaysProps {
  board: Board;
  openCard: string | undefined;
  /** What others just did, by card. */
  marks: ReadonlyMap<string, string>;
  overlay: Overlay | undefined;
  onClose: (overlay: Overlay) => void;
  /** Where the focus goes back to. */
  onLeave: (cardId: string) => void;
}

/** What stands over the board: a card, its menu, a question. */
export function Overlays({ board, openCard, marks, overlay, onClose, onLeave }: OverlaysProps) {
  const { move } = useDesk();
  const changeWish = useChangeWish();
  const close = () => {
    if (overlay) {
      onClose(overlay);
    }
    if (overlay && 'cardId' in overlay) {
      onLeave(overlay.cardId);
    }
  };
  const menuOf = overlay?.kind === 'menu' ? standingOf(board, overlay.cardId)?.card : undefined;
  return (
    <Suspense>
      {openCard ? (
        <CardDialog
          key={openCard}
          board={board}
          cardId={openCard}
          mark={marks.get(openCard)}
          onClose={() => {
            changeWish({ card: undefined }, { replace: true });
            onLeave(openCard);
          }}
        />
      ) : null}
      {overlay?.kind === 'menu' && menuOf ? <CardMenu card={menuOf} at={overlay.at} onClose={close} /> : null}
      {overlay?.kind === 'move' ? (
        <MoveCard board={board} cardId={overlay.cardId} onMove={(to) => move(overlay.cardId, to)} onClose={close} />
      ) : null}
      {overlay?.kind === 'conflict' ? <ConflictDialog conflict={overlay.conflict} onClose={close} /> : null}
      {overlay?.kind === 'board' ? <EditBoard board={board} onClose={close} /> : null}
    </Suspense>
  );
}
