import { useLingui } from '@lingui/react/macro';
import { Alert, Select } from '@mantine/core';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { answer, api } from '@/api/http';
import { districtsQuery, meQuery } from '@/api/queries';
import { notice } from '@/ui/feedback/notices';
import { Refused } from '@/ui/feedback/Refused';
import { refreshMembership } from './cache';
import type { StepProps } from './draft';
import { useInvitations } from './invite';
import { PeoplePicker } from './PeoplePicker';
import { StepForm } from './StepForm';

/** Creates the community, then invites. What failed is named and can be sent again: nothing is made twice. */
export function StepPeople({ draft, change, forget }: StepProps & { forget: () => void }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { data: me } = useSuspenseQuery(meQuery);
  const { data: districts } = useSuspenseQuery(districtsQuery);
  const { invite, refused } = useInvitations();
  const { id, name, purpose, access, districtId, invited, created } = draft;
  const mutationKey = ['start-community', id];
  const create = useMutation({
    mutationKey,
    mutationFn: async () => {
      if (!created) {
        await answer(api.POST('/api/communities', { body: { id, name: name.trim(), purpose, access, districtId } }));
      }
      return invite(id, invited);
    },
    onSuccess: async (failed) => {
      change({ invited: failed, created: true });
      await refreshMembership(client, id);
      if (failed.length === 0) {
        forget();
        notice(t`${name} has been started. You are its manager.`);
        await navigate({ to: '/communities/$communityId', params: { communityId: id }, replace: true });
      }
    },
  });
  return (
    <StepForm
      step={3}
      mayGoBack={!created}
      title={t`Who is in from the start?`}
      verb={created ? t`Invite again` : t`Start the community`}
      busy={create.isPending}
      // A double click comes before the button can say that it is busy.
      onNext={() => (client.isMutating({ mutationKey }) === 0 ? create.mutate() : undefined)}
    >
      {create.isError ? <Refused error={create.error} /> : null}
      {created && !create.isPending ? (
        <Alert color="red" role="alert" title={t`The community has been started, but not everyone could be invited`}>
          {t`The people below were not invited. Try again, remove them from the list, or invite them later.`}{' '}
          <Link to="/communities/$communityId" params={{ communityId: id }} onClick={forget}>
            {t`Go to the community`}
          </Link>
        </Alert>
      ) : null}
      <PeoplePicker
        label={t`Invite people`}
        chosen={invited}
        onChange={(people) => change({ invited: people })}
        without={[me.personId]}
        refused={refused}
      />
      <Select
        label={t`District`}
        description={t`Does it belong to one district? If not, leave it set to the whole organisation.`}
        placeholder={t`The whole organisation`}
        data={districts.items.map(({ id, name }) => ({ value: id, label: name }))}
        value={districtId}
        onChange={(chosen) => change({ districtId: chosen })}
        clearable
        clearButtonProps={{ 'aria-label': t`The whole organisation` }}
        disabled={created}
        size="md"
      />
    </StepForm>
  );
}
