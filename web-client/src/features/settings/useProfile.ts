import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch } from '@/api/http';
import { personQuery } from '@/api/queries';
import type { Person } from '@/api/types';
import { useVersionedDraft } from '@/ui/draft/useVersionedDraft';
import { notice } from '@/ui/feedback/notices';
import { profileOf } from './profile';

/** My profile while I change it. */
export function useProfile(person: Person) {
  const { t } = useLingui();
  const client = useQueryClient();
  const { personId, version } = person;
  return useVersionedDraft({
    name: `profile-${personId}`,
    theirs: profileOf(person),
    version,
    send: (changed, asOf) =>
      answer(
        api.PATCH('/api/people/{personId}', {
          params: { path: { personId }, header: ifMatch(asOf) },
          body: emptied(changed),
        }),
      ),
    reload: () => client.invalidateQueries({ queryKey: personQuery(personId).queryKey }),
    onSaved: () => notice(t`Saved. Colleagues can find you by it from now on.`),
  });
}

/** As a merge patch wants it: what was emptied becomes null. */
const emptied = <T extends object>(changed: T): T =>
  Object.fromEntries(Object.entries(changed).map(([field, value]) => [field, value === '' ? null : value])) as T;
