import { useLingui } from '@lingui/react/macro';
import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/http';
import { Refused } from '@/ui/feedback/Refused';
import { Waiting } from '@/ui/feedback/Waiting';
import { Markdown } from '@/ui/markdown/Markdown';
import { dayOf } from '@/ui/text/time';
import { LabelDots } from '@/ui/labels/LabelDots';
import classes from './past.module.css';
import { useTold } from './useTold';

interface PastCardProps {
  cardId: string;
  at: string;
  onClose: () => void;
}

/** A card as it was at a moment. */
export default function PastCard({ cardId, at, onClose }: PastCardProps) {
  const { t, i18n } = useLingui();
  const { dated } = useTold();
  const {
    data: card,
    error,
    refetch,
  } = useQuery({
    queryKey: ['card-then', cardId, at],
    queryFn: () => answer(api.GET('/api/cards/{id}', { params: { path: { id: cardId }, query: { at } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const facts = card && [
    card.due ? t`Due ${dayOf(card.due, i18n.locale)}` : '',
    card.assignees.map((id) => card.people[id] ?? t`Someone`).join(', '),
  ];
  return (
    <Modal
      opened
      onClose={onClose}
      title={t`As it was on ${dated(at)}`}
      size="lg"
      returnFocus={false}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      {card ? (
        <div className={classes.card}>
          {card.labels.length > 0 ? <LabelDots labels={card.labels} /> : null}
          <h2>{card.title}</h2>
          <p>{facts?.filter(Boolean).join(' · ')}</p>
          {card.description ? <Markdown text={card.description} /> : <p>{t`No description`}</p>}
        </div>
      ) : error ? (
        <Refused error={error} retry={() => void refetch()} />
      ) : (
        <Waiting rows={1} />
      )}
    </Modal>
  );
}
