import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Community } from '@/api/types';
import { Ring } from '@/ui/identity/Ring';
import { Sheet } from '@/ui/page/Sheet';
import { CommunityFacts } from './CommunityFacts';
import { MembershipButton } from './MembershipButton';
import classes from './communityCard.module.css';

/** A community in a list: its ring, what it is for, and the way in. An invitation waits with a marigold edge. */
export function CommunityCard({ community }: { community: Community }) {
  const { t } = useLingui();
  const { id, name, purpose, access, invitedAs } = community;
  return (
    <Sheet as="li" className={classes.card} edge={invitedAs ? 'waits' : undefined} padding="none">
      <div className={classes.head}>
        <Ring id={id} name={name} access={access} size={60} />
        <h2 className={classes.name}>
          <Link to="/communities/$communityId" params={{ communityId: id }} className={classes.link}>
            {name}
          </Link>
        </h2>
      </div>
      <p className={classes.purpose}>{purpose}</p>
      {invitedAs ? <p className={classes.invited}>{t`You are invited.`}</p> : null}
      <div className={classes.foot}>
        <CommunityFacts community={community} />
        <div className={classes.door}>
          <MembershipButton community={community} />
        </div>
      </div>
    </Sheet>
  );
}
