import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import type { Community } from '@/api/types';
import { CircleOfPeople } from './CircleOfPeople';
import { MembershipButton } from './MembershipButton';
import { roles } from './words';
import classes from './frame.module.css';

/** A community from outside: what it is for, and how to get in. */
export function ClosedDoor({ community }: { community: Community }) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const { id, name, access, memberCount, invitedAs, requested, archived } = community;
  const role = invitedAs ? i18n._(roles[invitedAs]) : '';
  const title = invitedAs ? t`You are invited.` : requested ? t`You have asked to join` : t`Only members can read this`;
  const explained = invitedAs
    ? t`A manager invited you as: ${role}. Accept to see everything inside.`
    : requested
      ? t`The managers have your request. You will get a notification as soon as one of them decides; there is nothing else you need to do.`
      : archived
        ? t`It is archived and no longer takes new members.`
        : t`Ask to join: a manager will decide. You will get a notification either way.`;
  return (
    <section className={classes.door} aria-labelledby="closed-door">
      <CircleOfPeople id={id} name={name} access={access} people={[]} places={Math.min(memberCount, 12)} />
      <h2 id="closed-door" className={classes.toldTitle}>
        {title}
      </h2>
      <p className={classes.toldText}>{explained}</p>
      <MembershipButton community={community} prominent onGone={() => void navigate({ to: '/communities' })} />
    </section>
  );
}
