import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUserPlus } from '@tabler/icons-react';
import type { Community } from '@/api/types';
import { Ring } from '@/ui/identity/Ring';
import { CommunityFacts } from './CommunityFacts';
import { InviteDialog } from './InviteDialog';
import { MyPlace } from './MyPlace';
import classes from './head.module.css';

interface CommunityHeadProps {
  community: Community;
  /** From outside the way in stands below, where it is explained. */
  inside: boolean;
  manages: boolean;
}

/** Who the community is: its ring large and rising behind its name, what it is for, and my place in it. */
export function CommunityHead({ community, inside, manages }: CommunityHeadProps) {
  const { t } = useLingui();
  const [inviting, invitation] = useDisclosure();
  const { id, name, access, purpose, archived } = community;
  return (
    <header className={classes.head}>
      <span className={classes.horizon} aria-hidden="true">
        <Ring id={id} name="" access={access} size={460} />
      </span>
      <Ring id={id} name={name} access={access} size={108} />
      <div className={classes.who}>
        <h1 className={classes.name}>{name}</h1>
        <p className={classes.purpose} data-whole={!inside || undefined}>
          {purpose}
        </p>
        <CommunityFacts community={community} />
      </div>
      <div className={classes.ways}>
        {manages && !archived ? (
          <Button
            variant="default"
            leftSection={<IconUserPlus size={18} aria-hidden="true" />}
            onClick={invitation.open}
          >
            {t`Invite`}
          </Button>
        ) : null}
        {inside ? <MyPlace community={community} /> : null}
      </div>
      {manages ? <InviteDialog community={community} opened={inviting} onClose={invitation.close} /> : null}
    </header>
  );
}
