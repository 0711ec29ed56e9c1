import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { personQuery } from '@/api/queries';
import type { Card } from '@/api/types';
import { TimeAgo } from '@/ui/text/TimeAgo';
import classes from './card.module.css';

/** Who made a card, and when. */
export function CardOrigin({ card }: { card: Card }) {
  const { data: maker } = useQuery(personQuery(card.createdBy));
  const time = <TimeAgo at={card.createdAt} />;
  return (
    <p className={classes.origin}>
      {maker ? (
        <Trans>
          Created by{' '}
          <Link to="/people/$personId" params={{ personId: card.createdBy }}>
            {maker.name}
          </Link>
          , {time}
        </Trans>
      ) : (
        <Trans>Created {time}</Trans>
      )}
    </p>
  );
}
