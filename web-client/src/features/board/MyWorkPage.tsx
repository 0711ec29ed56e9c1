import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconHandGrab } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Page } from '@/ui/page/Page';
import { TabLink, TabLinks } from '@/ui/page/TabLinks';
import { MyCards } from './work/MyCards';
import { Overview } from './work/Overview';
import classes from './work/work.module.css';

export interface WorkWish {
  view?: 'overview';
  district?: string;
}

/** My cards over all boards; and the work of all, for who divides it. */
export function MyWorkPage({ wish }: { wish: WorkWish }) {
  const { t } = useLingui();
  const overview = wish.view === 'overview';
  return (
    <Page title={t`My work`} width={overview ? 'gallery' : 'reading'} actions={<TakeACard />}>
      <div className={classes.tabs}>
        <TabLinks label={t`Whose work`}>
          <TabLink to="/work" search={{}} current={!overview}>
            {t`My cards`}
          </TabLink>
          <TabLink to="/work" search={{ view: 'overview' }} current={overview}>
            {t`Overview`}
          </TabLink>
        </TabLinks>
      </div>
      {overview ? <Overview district={wish.district} /> : <MyCards />}
    </Page>
  );
}

/** Work need not be given to one: it waits on the boards. */
function TakeACard() {
  const { t } = useLingui();
  return (
    <Button
      variant="default"
      leftSection={<IconHandGrab size={18} aria-hidden="true" />}
      renderRoot={(props) => <Link to="/boards" {...props} />}
    >
      {t`Take a card`}
    </Button>
  );
}
