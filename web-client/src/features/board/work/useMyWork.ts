import { useThrottledCallback } from '@mantine/hooks';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useHappenings } from '@/api/useLive';
import { useNow } from '@/ui/text/useNow';
import { grouped } from './groups';
import { myWorkQuery } from './queries';

/** My cards in groups that stay true: cards that change anywhere, and midnight. */
export function useMyWork() {
  const client = useQueryClient();
  const query = useInfiniteQuery(myWorkQuery);
  const now = useNow();
  const refresh = useThrottledCallback(() => void client.invalidateQueries({ queryKey: ['work', 'mine'] }), 1_000);
  useHappenings(
    [
      'card.edited',
      'card.moved',
      'card.assigned',
      'card.unassigned',
      'card.archived',
      'card.created',
      'board.edited',
      'board.deleted',
    ],
    refresh,
  );
  const cards = query.data?.pages.flatMap((page) => page.items) ?? [];
  return { query, cards, groups: grouped(cards, new Date(now)) };
}
