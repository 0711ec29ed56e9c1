import { useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch } from '@/api/http';
import { Problem } from '@/api/problem';
import { personQuery } from '@/api/queries';
import type { Person } from '@/api/types';
import { useDraft } from '@/ui/draft/useDraft';
import { notice } from '@/ui/feedback/notices';
import { differing, only, profileOf, type Profile } from './profile';

interface ProfileDraft {
  base: Profile;
  version: number;
  mine: Profile;
}

/** My profile while I change it: follows what is stored until the first change, and keeps what I typed after it. */
export function useProfile(person: Person) {
  const { t } = useLingui();
  const client = useQueryClient();
  const theirs = profileOf(person);
  const fresh = { base: theirs, version: person.version, mine: theirs };
  const { draft, change, forget } = useDraft<ProfileDraft>(`profile-${person.personId}`, () => fresh);
  const changed = differing(draft.mine, draft.base);
  const begun = changed.length > 0 ? draft : fresh;
  const reload = () => client.invalidateQueries({ queryKey: personQuery(person.personId).queryKey });
  const startOver = () => {
    change(fresh);
    forget();
  };
  const save = useMutation({
    mutationFn: (version: number) =>
      answer(
        api.PATCH('/api/people/{personId}', {
          params: { path: { personId: person.personId }, header: ifMatch(version) },
          body: { ...only(begun.mine, changed) },
        }),
      ),
    onSuccess: async () => {
      await reload();
      startOver();
      notice(t`Saved. Colleagues find you by it from now on.`);
    },
    onError: (error) => (error instanceof Problem && error.status === 412 ? reload() : undefined),
  });
  return {
    mine: begun.mine,
    theirs,
    changed,
    version: begun.version,
    /** It was saved elsewhere since the first change: on another device, or by an administrator. */
    overtaken: begun.version !== person.version,
    edit: (part: Partial<Profile>) => change({ ...begun, mine: { ...begun.mine, ...part } }),
    startOver,
    save,
  };
}
