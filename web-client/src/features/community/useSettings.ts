import { useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch } from '@/api/http';
import { Problem } from '@/api/problem';
import type { Community } from '@/api/types';
import { useDraft } from '@/ui/draft/useDraft';
import { notice } from '@/ui/feedback/notices';
import { refreshMembership } from './cache';
import { differing, only, settingsOf, type Settings } from './settings';

interface SettingsDraft {
  /** What was read before the first change, and its version. */
  base: Settings;
  version: number;
  mine: Settings;
}

/**
 * The settings of a community while a manager changes them. Until the first change they follow the community; after it,
 * what somebody else saves meanwhile is shown beside them rather than overwritten.
 */
export function useSettings(community: Community) {
  const { t } = useLingui();
  const client = useQueryClient();
  const theirs = settingsOf(community);
  const fresh = { base: theirs, version: community.version, mine: theirs };
  const { draft, change, forget } = useDraft<SettingsDraft>(`settings-${community.id}`, () => fresh);
  const changed = differing(draft.mine, draft.base);
  const begun = changed.length > 0 ? draft : fresh;
  const startOver = () => {
    change(fresh);
    forget();
  };
  const save = useMutation({
    mutationFn: (version: number) =>
      answer(
        api.PATCH('/api/communities/{communityId}', {
          params: { path: { communityId: community.id }, header: ifMatch(version) },
          body: { ...only(begun.mine, changed) },
        }),
      ),
    onSuccess: async () => {
      await refreshMembership(client, community.id);
      startOver();
      notice(t`Saved.`);
    },
    onError: (error) =>
      error instanceof Problem && error.status === 412
        ? client.invalidateQueries({ queryKey: ['community', community.id] })
        : undefined,
  });
  return {
    mine: begun.mine,
    theirs,
    changed,
    version: begun.version,
    /** Somebody else saved since the first change. */
    overtaken: begun.version !== community.version,
    edit: (part: Partial<Settings>) => change({ ...begun, mine: { ...begun.mine, ...part } }),
    startOver,
    save,
  };
}
