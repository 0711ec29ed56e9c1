import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer, api } from '@/api/http';

export const notificationsQuery = (unread: boolean) =>
  infiniteQueryOptions({
    queryKey: ['notifications', 'list', { unread }],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/notifications', {
          params: { query: { limit: 30, ...(unread ? { unread } : {}), ...(pageParam ? { after: pageParam } : {}) } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
