import { useLingui } from '@lingui/react/macro';
import type { CardOnBoard } from '@/api/types';
import { PersonDisc } from '@/ui/identity/PersonDisc';
import { useDesk } from './Desk';
import { DueDay } from './DueDay';
import type { DueState } from './due';
import classes from './tile.module.css';

const mostDiscs = 4;

interface CardFactsProps {
  card: CardOnBoard;
  urgency: DueState | undefined;
  done: boolean;
  mark: string | undefined;
}

/** The last line of a card: when it is due and who works on it. */
export function CardFacts({ card, urgency, done, mark }: CardFactsProps) {
  const { t } = useLingui();
  const { people } = useDesk();
  const nameOf = (id: string) => people[id] ?? t`Someone`;
  const others = card.assignees.length - mostDiscs;
  return (
    <div className={classes.facts} id={`facts-${card.id}`}>
      {card.due ? <DueDay due={card.due} urgency={urgency} done={done} /> : null}
      {mark ? <span className={classes.mark}>{mark}</span> : null}
      <span className={classes.discs}>
        {card.assignees.slice(0, mostDiscs).map((id) => (
          <PersonDisc key={id} id={id} name={nameOf(id)} size={24} label={nameOf(id)} />
        ))}
        {others > 0 ? <span className={classes.others}>+{others}</span> : null}
      </span>
    </div>
  );
}
