import { useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient, type InfiniteData, type QueryClient } from '@tanstack/react-query';
import { api, done } from '@/api/http';
import { unreadQuery } from '@/api/queries';
import type { NotificationItem } from '@/api/types';
import { notice, refusal } from '@/ui/feedback/notices';

const lists = { queryKey: ['notifications', 'list'] };

/** Marks one as read: at once here, then there. */
export function useRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => done(api.POST('/api/notifications/{id}/read', { params: { path: { id } } })),
    onMutate: (id) => {
      markRead(client, (item) => item.id === id);
      client.setQueryData(unreadQuery.queryKey, (before) => before && { count: Math.max(0, before.count - 1) });
    },
    onError: (error) => {
      refusal(error);
      return client.invalidateQueries({ queryKey: ['notifications'] });
    },
  });
}

export function useReadAll() {
  const { t } = useLingui();
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => done(api.POST('/api/notifications/read-all')),
    onMutate: () => {
      markRead(client, () => true);
      client.setQueryData(unreadQuery.queryKey, { count: 0 });
    },
    onSuccess: () => notice(t`Everything is marked as read.`),
    onError: (error) => {
      refusal(error);
      return client.invalidateQueries({ queryKey: ['notifications'] });
    },
  });
}

type Pages = InfiniteData<{ items: NotificationItem[]; next: string | null }>;

/** What is read stays where it is until the list is opened again, so that nothing jumps away under the pointer. */
function markRead(client: QueryClient, which: (item: NotificationItem) => boolean): void {
  client.setQueriesData<Pages>(
    lists,
    (data) =>
      data && {
        ...data,
        pages: data.pages.map((page) => ({
          ...page,
          items: page.items.map((item) => (which(item) ? { ...item, read: true } : item)),
        })),
      },
  );
}
