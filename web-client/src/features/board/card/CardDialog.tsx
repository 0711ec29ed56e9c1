import { useLingui } from '@lingui/react/macro';
import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { Board } from '@/api/types';
import { Problem } from '@/api/problem';
import { Refused } from '@/ui/feedback/Refused';
import { Waiting } from '@/ui/feedback/Waiting';
import { standingOf } from '../lanes/arrangement';
import { CardGone } from './CardGone';
import { CardSheet } from './CardSheet';
import { SavedState } from './SavedState';
import { useCard } from './useCard';
import classes from './card.module.css';

interface CardDialogProps {
  board: Board;
  cardId: string;
  /** What somebody else just did to it. */
  mark: string | undefined;
  onClose: () => void;
}

/** A card, opened over its board; the address leads straight to it. */
export default function CardDialog({ board, cardId, mark, onClose }: CardDialogProps) {
  const { t } = useLingui();
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const { card, error, refetch, saving, saved } = useCard(board.id, cardId);
  const name = card?.title ?? standingOf(board, cardId)?.card.title ?? t`Card`;
  const gone = error instanceof Problem && error.status === 404;
  return (
    <Modal.Root
      opened
      onClose={onClose}
      size={920}
      fullScreen={narrow}
      returnFocus={false}
      classNames={{ content: classes.dialog ?? '', body: classes.body ?? '' }}
    >
      <Modal.Overlay backgroundOpacity={0.35} />
      <Modal.Content aria-label={name} radius="lg">
        <div className={classes.bar}>
          <SavedState saving={saving} saved={saved} mark={mark} />
          <Modal.CloseButton aria-label={t`Close`} size="lg" />
        </div>
        <Modal.Body>
          {gone ? (
            <CardGone card={card} onClose={onClose} />
          ) : card ? (
            <CardSheet board={board} card={card} onClose={onClose} />
          ) : error ? (
            <Refused error={error} retry={() => void refetch()} />
          ) : (
            <>
              <h2 className={classes.title}>{name}</h2>
              <Waiting rows={2} />
            </>
          )}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
