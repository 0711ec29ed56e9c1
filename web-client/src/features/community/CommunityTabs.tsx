import { useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { Community } from '@/api/types';
import { TabLink, TabLinks } from '@/ui/page/TabLinks';
import { requestsQuery } from './queries';
import classes from './frame.module.css';

/** The pages of a community; requests that wait are counted for its managers. */
export function CommunityTabs({ community, manages }: { community: Community; manages: boolean }) {
  const { t } = useLingui();
  const params = { communityId: community.id };
  const { data } = useInfiniteQuery({ ...requestsQuery(community.id), enabled: manages });
  const waiting = data?.pages.flatMap((page) => page.items).length;
  return (
    <div className={classes.tabs}>
      <TabLinks label={community.name}>
        <TabLink to="/communities/$communityId" params={params} activeOptions={{ exact: true }}>
          {t`Posts`}
        </TabLink>
        <TabLink to="/communities/$communityId/about" params={params}>
          {t`About`}
        </TabLink>
        <TabLink to="/communities/$communityId/members" params={params}>
          {t`Members`}
        </TabLink>
        <TabLink to="/communities/$communityId/boards" params={params}>
          {t`Boards`}
        </TabLink>
        {manages && (community.access === 'CLOSED' || waiting) ? (
          <TabLink to="/communities/$communityId/requests" params={params} waiting={waiting}>
            {t`Requests`}
          </TabLink>
        ) : null}
        {manages ? (
          <TabLink to="/communities/$communityId/settings" params={params}>
            {t`Settings`}
          </TabLink>
        ) : null}
      </TabLinks>
    </div>
  );
}
