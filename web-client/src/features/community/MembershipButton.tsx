import { useLingui } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import { IconCheck, IconClock } from '@tabler/icons-react';
import type { Community } from '@/api/types';
import { useMyMembership } from './membership';
import { roles } from './words';
import classes from './membership.module.css';

interface MembershipButtonProps {
  community: Community;
  /** Where joining is what the page is about. */
  prominent?: boolean;
  onGone?: () => void;
}

/** What I am in a community, or the way in: join, ask, accept. */
export function MembershipButton({ community, prominent, onGone }: MembershipButtonProps) {
  const { t, i18n } = useLingui();
  const { enter, exit } = useMyMembership(community, onGone);
  const { name, access, myRole, invitedAs, requested, archived } = community;
  if (myRole) {
    return (
      <span className={classes.inside}>
        <IconCheck size={16} stroke={2.2} aria-hidden="true" />
        {i18n._(roles[myRole])}
      </span>
    );
  }
  if (requested) {
    return (
      <Group gap={6}>
        <span className={classes.asked}>
          <IconClock size={16} stroke={2} aria-hidden="true" />
          {t`Requested`}
        </span>
        <Button size="compact-sm" variant="subtle" onClick={() => exit.mutate()} loading={exit.isPending}>
          {t`Withdraw`}
        </Button>
      </Group>
    );
  }
  if (archived) {
    return null;
  }
  if (invitedAs) {
    return (
      <Group gap={6}>
        <Button size="sm" onClick={() => enter.mutate()} loading={enter.isPending} aria-label={t`Accept: ${name}`}>
          {t`Accept`}
        </Button>
        <Button size="sm" variant="subtle" onClick={() => exit.mutate()} loading={exit.isPending}>
          {t`Decline`}
        </Button>
      </Group>
    );
  }
  const verb = access === 'OPEN' ? t`Join` : t`Ask to join`;
  return (
    <Button
      size={prominent ? 'md' : 'sm'}
      variant={prominent ? 'filled' : 'default'}
      onClick={() => enter.mutate()}
      loading={enter.isPending}
      aria-label={`${verb}: ${name}`}
    >
      {verb}
    </Button>
  );
}
