import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Button, Group, Modal, Select, Stack } from '@mantine/core';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { meQuery } from '@/api/queries';
import type { Community, CommunityRole } from '@/api/types';
import { notice } from '@/ui/feedback/notices';
import { refreshMembership } from './cache';
import type { Invited } from './draft';
import { useInvitations } from './invite';
import { PeoplePicker } from './PeoplePicker';
import { roles } from './words';

interface InviteDialogProps {
  community: Community;
  opened: boolean;
  onClose: () => void;
}

const offered: CommunityRole[] = ['MEMBER', 'MANAGER', 'GUEST'];

/** Invites people by name or handle. Who could not be invited stays in the dialog, with the reason. */
export function InviteDialog({ community, opened, onClose }: InviteDialogProps) {
  const { t, i18n } = useLingui();
  const client = useQueryClient();
  const { data: me } = useSuspenseQuery(meQuery);
  const [people, setPeople] = useState<Invited[]>([]);
  const [role, setRole] = useState<CommunityRole>('MEMBER');
  const { invite, refused } = useInvitations();
  const send = useMutation({
    mutationFn: () => invite(community.id, people, role),
    onSuccess: async (failed) => {
      const invited = people.length - failed.length;
      setPeople(failed);
      if (invited > 0) {
        notice(t`${plural(invited, { one: '# person invited.', other: '# people invited.' })}`);
        await refreshMembership(client, community.id);
      }
      if (failed.length === 0) {
        onClose();
      }
    },
  });
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t`Invite to ${community.name}`}
      size="lg"
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <Stack gap="lg">
        <PeoplePicker label={t`Who`} chosen={people} onChange={setPeople} without={[me.personId]} refused={refused} />
        <Select
          label={t`Join as`}
          description={t`Guests of Kring always join as guests.`}
          data={offered.map((value) => ({ value, label: i18n._(roles[value]) }))}
          value={role}
          onChange={(value) => setRole(value as CommunityRole)}
          allowDeselect={false}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t`Cancel`}
          </Button>
          <Button disabled={people.length === 0} loading={send.isPending} onClick={() => send.mutate()}>
            {t`Invite`}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
