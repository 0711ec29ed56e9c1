import { useLingui } from '@lingui/react/macro';
import { IconDots } from '@tabler/icons-react';
import { memo, useRef, type MouseEvent } from 'react';
import type { CardOnBoard } from '@/api/types';
import { useDraggable } from '@/ui/drag/useDraggable';
import { CardFacts } from './CardFacts';
import { useDesk } from './Desk';
import { dueStateOf } from './due';
import { LabelDots } from '@/ui/labels/LabelDots';
import classes from './tile.module.css';

interface CardTileProps {
  card: CardOnBoard;
  /** The one of its column that Tab stops at. */
  isStop: boolean;
  onStop: (cardId: string) => void;
  done: boolean;
  /** What somebody else just did to it. */
  mark: string | undefined;
}

/** A card on the board: what it is about, whose it is, and whether it hurries. */
export const CardTile = memo(function CardTile({ card, isStop, onStop, done, mark }: CardTileProps) {
  const { t } = useLingui();
  const desk = useDesk();
  const tile = useRef<HTMLLIElement>(null);
  const dragging = useDraggable(tile, desk.mayWrite ? card.id : undefined);
  const open = (event: MouseEvent) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      desk.open(card.id);
    }
  };
  const urgency = card.due && !done ? dueStateOf(card.due, desk.today) : undefined;
  return (
    <li
      ref={tile}
      className={classes.tile}
      data-item={card.id}
      data-dragging={dragging || undefined}
      data-done={done || undefined}
      data-marked={mark ? true : undefined}
      data-urgency={urgency}
    >
      {card.labels.length > 0 ? <LabelDots labels={card.labels} /> : null}
      <a
        href={desk.href(card.id)}
        className={classes.title}
        data-card={card.id}
        draggable={false}
        tabIndex={isStop ? 0 : -1}
        aria-describedby={`facts-${card.id}`}
        onClick={open}
        onFocus={() => onStop(card.id)}
        onKeyDown={(event) => desk.onKey(event, card.id)}
      >
        {card.title}
      </a>
      <CardFacts card={card} urgency={urgency} done={done} mark={mark} />
      {desk.mayWrite ? (
        <button
          type="button"
          className={classes.more}
          tabIndex={isStop ? 0 : -1}
          aria-label={t`Actions for “${card.title}”`}
          aria-haspopup="menu"
          onClick={(event) => desk.showMenu(card.id, event.currentTarget.getBoundingClientRect())}
        >
          <IconDots size={18} aria-hidden="true" />
        </button>
      ) : null}
    </li>
  );
});
