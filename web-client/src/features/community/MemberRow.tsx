import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCheck, IconDots, IconUserMinus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Community, CommunityRole, Member } from '@/api/types';
import { Ask } from '@/ui/feedback/Ask';
import { PersonDisc } from '@/ui/identity/PersonDisc';
import { useChangeRole, useRemoveMember } from './members';
import { roles } from './words';
import classes from './members.module.css';

interface MemberRowProps {
  community: Community;
  member: Member;
  /** It is me. */
  mine: boolean;
  mayManage: boolean;
}

const choices: CommunityRole[] = ['MANAGER', 'MEMBER', 'GUEST'];

/** Somebody in a community; for managers with what they may change. */
export function MemberRow({ community, member, mine, mayManage }: MemberRowProps) {
  const { t, i18n } = useLingui();
  const change = useChangeRole(community, member);
  const remove = useRemoveMember(community, member);
  const [stepping, stepDown] = useDisclosure();
  const { personId, name, handle, title } = member;
  const role = member.role ?? 'MEMBER';
  return (
    <li className={classes.row}>
      <Link to="/people/$personId" params={{ personId }} className={classes.person}>
        <PersonDisc id={personId} name={name} size={40} />
        <span>
          <span className={classes.name}>{mine ? t`${name} (you)` : name}</span>
          <span className={classes.detail}>{[`@${handle}`, title].filter(Boolean).join(' · ')}</span>
        </span>
      </Link>
      <span className={classes.role} data-role={role}>
        {i18n._(roles[role])}
      </span>
      {mayManage ? (
        <Menu position="bottom-end" width={230}>
          <Menu.Target>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              aria-label={t`Change ${name}`}
              loading={change.isPending}
            >
              <IconDots size={20} aria-hidden="true" />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Label>{t`Role`}</Menu.Label>
            {choices.map((choice) => (
              <Menu.Item
                key={choice}
                leftSection={
                  choice === role ? <IconCheck size={16} aria-label={t`Now`} /> : <span className={classes.gap} />
                }
                onClick={() => (mine && role === 'MANAGER' ? stepDown.open() : change.mutate(choice))}
                disabled={choice === role}
              >
                {i18n._(roles[choice])}
              </Menu.Item>
            ))}
            {mine ? null : (
              <>
                <Menu.Divider />
                <Menu.Item color="red" leftSection={<IconUserMinus size={16} aria-hidden="true" />} onClick={remove}>
                  {t`Remove from this community`}
                </Menu.Item>
              </>
            )}
          </Menu.Dropdown>
        </Menu>
      ) : null}
      <Ask
        opened={stepping}
        title={t`Stop being a manager?`}
        verb={t`Become a member instead`}
        onConfirm={() => {
          stepDown.close();
          change.mutate('MEMBER');
        }}
        onClose={stepDown.close}
      >
        {t`You stay in ${community.name}, but you no longer manage its members and settings. Another manager can make you a manager again.`}
      </Ask>
    </li>
  );
}
