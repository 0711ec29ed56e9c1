import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { IconArrowRight } from '@tabler/icons-react';
import type { Access, Community } from '@/api/types';
import classes from './settings.module.css';

/** What changes for whom when another door is chosen, said before it is saved. */
export function AccessConsequence({ community, chosen }: { community: Community; chosen: Access }) {
  const { t } = useLingui();
  const { access, memberCount } = community;
  const members = t`${plural(memberCount, { one: '# member', other: '# members' })}`;
  const consequence = () => {
    if (chosen === 'OPEN') {
      return t`Everyone in Kring will be able to read everything ever written here, including what was meant for members only.`;
    }
    if (chosen === 'SECRET') {
      return t`It disappears from lists, search and profiles for everyone but its ${members}. People can only join by invitation.`;
    }
    return access === 'OPEN'
      ? t`People who are not members can no longer read it. The ${members} stay; newcomers have to ask.`
      : t`Everyone will see the name and purpose and can ask to join. What is written stays inside.`;
  };
  return (
    <div role="status">
      {chosen === access ? null : (
        <p className={classes.consequence}>
          <IconArrowRight size={18} aria-hidden="true" />
          {consequence()}
        </p>
      )}
    </div>
  );
}
