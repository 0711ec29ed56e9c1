import { useLingui } from '@lingui/react/macro';
import { Button, CloseButton } from '@mantine/core';
import classes from './quickAdd.module.css';

export interface Unadded {
  cardId: string;
  title: string;
}

interface NotAddedProps {
  cards: Unadded[];
  onRetry: (card: Unadded) => void;
  onForget: (rest: Unadded[]) => void;
}

/** Cards that were refused stay here, so that nothing typed is lost; another try sends the very same card. */
export function NotAdded({ cards, onRetry, onForget }: NotAddedProps) {
  const { t } = useLingui();
  return cards.length === 0 ? null : (
    <ul className={classes.unadded} aria-label={t`Not added`}>
      {cards.map((card) => (
        <li key={card.cardId}>
          <span>{card.title}</span>
          <Button size="compact-sm" variant="default" onClick={() => onRetry(card)}>
            {t`Try again`}
          </Button>
          <CloseButton
            size="sm"
            aria-label={t`Discard “${card.title}”`}
            onClick={() => onForget(cards.filter((other) => other !== card))}
          />
        </li>
      ))}
    </ul>
  );
}
