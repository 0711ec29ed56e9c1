import { useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { meQuery } from '@/api/queries';
import { Later } from '@/ui/page/Later';
import { Page } from '@/ui/page/Page';
import { useRoomBeside } from '@/ui/page/useRoomBeside';
import { EmptyHome } from './EmptyHome';
import { FeedHead } from './FeedHead';
import { Greeting } from './Greeting';
import { NewsOnTop } from './news/NewsOnTop';
import { useNews } from './news/useNews';
import { Discover } from './side/Discover';
import { OpenQuestions } from './side/OpenQuestions';
import { FirstSteps } from './steps/FirstSteps';
import { countOf, useWhatWaits } from './waits/useWhatWaits';
import { WaitsForMe } from './waits/WaitsForMe';
import classes from './home.module.css';

interface FeedParts {
  empty: ReactNode;
  interlude: ReactNode;
  omit: readonly string[];
}

/** What waits, what is new, and what one's communities talk about. */
export function HomePage({ feed }: { feed: (parts: FeedParts) => ReactNode }) {
  const { t } = useLingui();
  const { data: me } = useSuspenseQuery(meQuery);
  const wide = useRoomBeside();
  const waits = useWhatWaits();
  const news = useNews();
  const side = (
    <Later>
      <div className={classes.side}>
        <OpenQuestions />
        <Discover />
      </div>
    </Later>
  );
  return (
    <Page
      title={t`Home`}
      heading={<Greeting name={me.name} waiting={countOf(waits)} />}
      {...(wide ? { aside: side } : {})}
    >
      <Later>
        <div className={classes.main}>
          <WaitsForMe waits={waits} />
          <FirstSteps />
          <NewsOnTop {...news} />
          <div>
            {me.communities.length > 0 ? <FeedHead /> : null}
            {feed({
              empty: <EmptyHome belongsSomewhere={me.communities.length > 0} />,
              interlude: wide ? null : side,
              omit: news.news.map(({ id }) => id),
            })}
          </div>
        </div>
      </Later>
    </Page>
  );
}
