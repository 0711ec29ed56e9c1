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
      return t`Everybody in Kring will read all that was ever written here, also what was meant for members only.`;
    }
    if (chosen === 'SECRET') {
      return t`It disappears from lists, search and profiles for everybody but its ${members}. Only an invitation leads in.`;
    }
    return access === 'OPEN'
      ? t`Whoever is not a member stops reading along at once. The ${members} stay; newcomers have to ask.`
      : t`Everybody will see the name and the purpose and can ask to join. What is written stays inside.`;
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
