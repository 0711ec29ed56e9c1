import { useLingui } from '@lingui/react/macro';
import { Outlet } from '@tanstack/react-router';
import { Sheet } from '@/ui/page/Sheet';
import { NotHere } from '@/ui/page/NotHere';
import { Page } from '@/ui/page/Page';
import { ClosedDoor } from './ClosedDoor';
import { CommunityHead } from './CommunityHead';
import { CommunityTabs } from './CommunityTabs';
import { Removed } from './Removed';
import { useCommunity } from './useCommunity';
import { useCommunityLive } from './useCommunityLive';
import classes from './frame.module.css';

/** What all pages of a community share: who it is, what I am in it, and the way to its pages. */
export function CommunityFrame({ communityId }: { communityId: string }) {
  const { t } = useLingui();
  const { community, me, gone, mayRead, manages } = useCommunity(communityId);
  const removed = useCommunityLive(community, me);
  if (gone) {
    return removed ? (
      <Page title={community.name}>
        <Removed community={community} />
      </Page>
    ) : (
      <NotHere />
    );
  }
  return (
    <Page
      title={community.name}
      width="gallery"
      heading={<CommunityHead community={community} inside={mayRead} manages={manages} />}
    >
      {removed ? <Removed community={community} /> : null}
      {community.archived ? (
        <Sheet role="note" className={classes.told}>
          {t`This community is archived: everything can be read, but nothing can be changed.`}
        </Sheet>
      ) : null}
      {mayRead ? (
        <>
          <CommunityTabs community={community} manages={manages} />
          <Outlet />
        </>
      ) : (
        <ClosedDoor community={community} />
      )}
    </Page>
  );
}
