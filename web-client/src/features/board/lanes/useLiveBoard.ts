import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Happening, HappeningType } from '@/api/live';
import { boardQuery, cardQuery, personQuery } from '@/api/queries';
import { useHappenings } from '@/api/useLive';
import { useSteady } from './useSteady';

/** All that changes what a board shows. */
export const boardHappenings = [
  'board.edited',
  'board.deleted',
  'card.created',
  'card.edited',
  'card.moved',
  'card.assigned',
  'card.unassigned',
  'card.archived',
] as const satisfies HappeningType[];

const pause = 1_000;
const markedFor = 6_000;
const nothing: ReadonlyMap<string, string> = new Map();

/**
 * Reads the board again when somebody changed it: at once, then at most once a second, and never while something is in
 * the hand.
 *
 * @returns what others just did, by card
 */
export function useLiveBoard(boardId: string, me: string, held: boolean): ReadonlyMap<string, string> {
  const client = useQueryClient();
  const [marks, setMarks] = useState(nothing);
  const heard = useRef<Happening[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const readAt = useRef(0);
  const tell = useTelling(me);

  const read = useSteady(async () => {
    timer.current = undefined;
    if (held) {
      return;
    }
    readAt.current = Date.now();
    const happened = heard.current.splice(0);
    await client.invalidateQueries({ queryKey: boardQuery(boardId).queryKey, exact: true });
    const fresh = await tell(happened);
    if (fresh.size > 0) {
      setMarks((before) => new Map([...before, ...fresh]));
      setTimeout(() => setMarks((before) => without(before, fresh)), markedFor);
    }
  });
  const readSoon = useSteady(() => {
    timer.current ??= setTimeout(() => void read(), Math.max(0, readAt.current + pause - Date.now()));
  });

  useHappenings(boardHappenings, (happening) => {
    if (happening.boardId === boardId) {
      heard.current.push(happening);
      readSoon();
      if (happening.cardId) {
        void client.invalidateQueries({ queryKey: cardQuery(happening.cardId).queryKey });
      }
    }
  });
  useEffect(() => {
    if (!held && heard.current.length > 0) {
      readSoon();
    }
  }, [held, readSoon]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return marks;
}

/** Says of each card who did what to it; what the reader did themselves needs no telling. */
function useTelling(me: string) {
  const { t } = useLingui();
  const client = useQueryClient();
  const told = async ({ type, by }: Happening) => {
    const person = await client.fetchQuery({ ...personQuery(by), staleTime: 60_000 }).catch(() => undefined);
    const name = person?.name.split(' ')[0] ?? t`Someone`;
    return type === 'card.moved'
      ? t`${name} moved this`
      : type === 'card.created'
        ? t`${name} added this`
        : t`${name} changed this`;
  };
  return async (happened: Happening[]) => {
    const others = happened.filter(({ by, cardId }) => by !== me && cardId);
    return new Map(await Promise.all(others.map(async (one) => [one.cardId!, await told(one)] as const)));
  };
}

const without = (marks: ReadonlyMap<string, string>, gone: ReadonlyMap<string, string>) =>
  new Map([...marks].filter(([cardId, text]) => gone.get(cardId) !== text));
