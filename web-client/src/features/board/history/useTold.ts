import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import type { PastChange } from '@/api/types';
import type { Moment } from './moments';

/** What happened, in a sentence. */
export function useTold() {
  const { t, i18n } = useLingui();

  const told = (change: PastChange): string => {
    const who = change.by.name ?? t`Someone`;
    const card = change.cardTitle ?? '';
    const from = change.fromColumn?.name ?? '…';
    const to = change.toColumn?.name ?? '…';
    const whom = change.assignee?.name ?? t`someone`;
    const themselves = change.assignee?.personId === change.by.personId;
    switch (change.kind) {
      case 'BOARD_CREATED':
        return t`${who} created the board`;
      case 'BOARD_EDITED':
        return t`${who} changed the board`;
      case 'BOARD_DELETED':
        return t`${who} deleted the board`;
      case 'CARD_CREATED':
        return t`${who} added “${card}” to ${to}`;
      case 'CARD_EDITED':
        return t`${who} changed “${card}”`;
      case 'CARD_MOVED':
        return change.fromColumn?.id === change.toColumn?.id
          ? t`${who} moved “${card}” within ${to}`
          : t`${who} moved “${card}” from ${from} to ${to}`;
      case 'CARD_ASSIGNED':
        return themselves ? t`${who} took “${card}”` : t`${who} gave “${card}” to ${whom}`;
      case 'CARD_UNASSIGNED':
        return themselves ? t`${who} gave “${card}” back` : t`${who} took ${whom} off “${card}”`;
      case 'CARD_ARCHIVED':
        return t`${who} archived “${card}”`;
      case 'CARD_RESTORED':
        return t`${who} restored “${card}” to ${to}`;
    }
  };

  /** The whole date, so that somebody who hears it knows where they are. */
  const dated = (at: string) => new Date(at).toLocaleString(i18n.locale, { dateStyle: 'full', timeStyle: 'short' });

  const dayAndTime = (at: string) =>
    new Date(at).toLocaleString(i18n.locale, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
    });

  return {
    told,
    dated,
    dayAndTime,
    summed: ({ at, changes }: Moment) => `${dated(at)}. ${changes.map(told).join('. ')}`,
  };
}

/** The same for each card of a moment, where the card and the time are seen. */
export function useMarks(moment: Moment | undefined): ReadonlyMap<string, string> {
  const { t } = useLingui();
  return useMemo(() => {
    const marked = ({ kind, by }: PastChange): string => {
      const name = by.name?.split(' ')[0] ?? t`Someone`;
      switch (kind) {
        case 'CARD_CREATED':
        case 'CARD_RESTORED':
          return t`${name} added this`;
        case 'CARD_MOVED':
          return t`${name} moved this`;
        case 'CARD_ASSIGNED':
          return t`${name} gave this to someone`;
        default:
          return t`${name} changed this`;
      }
    };
    const ofCards = moment?.changes.filter(({ cardId }) => cardId) ?? [];
    return new Map(ofCards.map((change) => [change.cardId ?? '', marked(change)]));
  }, [moment, t]);
}
