import { useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { meQuery } from '@/api/queries';
import { Page } from '@/ui/page/Page';
import { SearchBox } from '@/ui/list/SearchBox';
import { TabLink, TabLinks } from '@/ui/page/TabLinks';
import { CommunityList } from './CommunityList';
import { StartCommunity } from './StartCommunity';
import classes from './communities.module.css';

export interface CommunitiesWish {
  show?: 'mine' | 'all';
  q?: string;
}

/** The communities I am in, and all that I may know of. */
export function CommunitiesPage({ wish }: { wish: CommunitiesWish }) {
  const { t } = useLingui();
  const { data: me } = useSuspenseQuery(meQuery);
  const navigate = useNavigate();
  const show = wish.show ?? (me.communities.length > 0 ? 'mine' : 'all');
  const q = wish.q ?? '';
  return (
    <Page title={t`Communities`} width="gallery" actions={<StartCommunity />}>
      <div className={classes.bar}>
        <TabLinks label={t`Which communities`}>
          <TabLink to="/communities" search={{ ...wish, show: 'mine' }} current={show === 'mine'}>
            {t`Mine`}
          </TabLink>
          <TabLink to="/communities" search={{ ...wish, show: 'all' }} current={show === 'all'}>
            {t`All`}
          </TabLink>
        </TabLinks>
        <div className={classes.search}>
          <SearchBox
            label={show === 'mine' ? t`Search my communities` : t`Search all communities`}
            value={q}
            onSearch={(text) =>
              void navigate({ to: '/communities', search: { show, ...(text ? { q: text } : {}) }, replace: true })
            }
          />
        </div>
      </div>
      <CommunityList show={show} q={q} />
    </Page>
  );
}
