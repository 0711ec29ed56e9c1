import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch } from '@/api/http';
import type { Community } from '@/api/types';
import { useVersionedDraft } from '@/ui/draft/useVersionedDraft';
import { notice } from '@/ui/feedback/notices';
import { refreshMembership } from './cache';
import { settingsOf } from './settings';

/** The settings of a community while a manager changes them. */
export function useSettings(community: Community) {
  const { t } = useLingui();
  const client = useQueryClient();
  const { id: communityId, version } = community;
  return useVersionedDraft({
    name: `settings-${communityId}`,
    theirs: settingsOf(community),
    version,
    send: (changed, asOf) =>
      answer(
        api.PATCH('/api/communities/{communityId}', {
          params: { path: { communityId }, header: ifMatch(asOf) },
          body: changed,
        }),
      ),
    reload: () => refreshMembership(client, communityId),
    onSaved: () => notice(t`Saved.`),
  });
}
