import { useLingui } from '@lingui/react/macro';
import { Button, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCheck, IconChevronDown, IconDoorExit } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { Community } from '@/api/types';
import { Ask } from '@/ui/feedback/Ask';
import { comesBackAlone, useMyMembership } from './membership';
import { MembershipButton } from './MembershipButton';
import { roles } from './words';

/** What I am in a community and the way out; or the way in. */
export function MyPlace({ community }: { community: Community }) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const toCommunities = () => void navigate({ to: '/communities' });
  const { exit } = useMyMembership(community, toCommunities);
  const [asking, ask] = useDisclosure();
  const { name, access, myRole } = community;
  if (!myRole) {
    return <MembershipButton community={community} prominent onGone={toCommunities} />;
  }
  const role = i18n._(roles[myRole]);
  return (
    <>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconCheck size={18} stroke={2.2} aria-hidden="true" />}
            rightSection={<IconChevronDown size={16} aria-hidden="true" />}
            loading={exit.isPending}
            aria-label={t`My membership: ${role}`}
          >
            {role}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconDoorExit size={18} aria-hidden="true" />}
            onClick={() => (comesBackAlone(community) ? exit.mutate() : ask.open())}
          >
            {t`Leave this community`}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Ask
        opened={asking}
        title={t`Leave ${name}?`}
        verb={t`Leave`}
        dangerous
        onConfirm={() => {
          ask.close();
          exit.mutate();
        }}
        onClose={ask.close}
      >
        {access === 'OPEN'
          ? t`You can join again at any time, but as a member: another manager has to make you ${role} again.`
          : t`You will no longer see what is inside. To come back, a manager has to let you in.`}
      </Ask>
    </>
  );
}
