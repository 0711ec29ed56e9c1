import { useLingui } from '@lingui/react/macro';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '@/api/http';
import type { components } from '@/api/generated/notification';
import { notice, refusal } from '@/ui/feedback/notices';

export type Preferences = components['schemas']['Choice'];

export const preferencesQuery = queryOptions({
  queryKey: ['notification-preferences'],
  queryFn: () => answer(api.GET('/api/notification-preferences')),
});

/** Saves a choice at once; a refused one is taken back and explained. */
export function useChoose() {
  const { t } = useLingui();
  const client = useQueryClient();
  const { queryKey } = preferencesQuery;
  return useMutation({
    mutationFn: (body: Preferences) => answer(api.PUT('/api/notification-preferences', { body })),
    onMutate: async (chosen) => {
      await client.cancelQueries({ queryKey });
      const before = client.getQueryData(queryKey);
      client.setQueryData(queryKey, chosen);
      return { before };
    },
    onSuccess: () => notice(t`Saved.`, undefined, 'notification-preferences'),
    onError: (error, _, context) => {
      client.setQueryData(queryKey, context?.before);
      refusal(error);
    },
  });
}
