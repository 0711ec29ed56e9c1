import { useLingui } from '@lingui/react/macro';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo } from 'react';
import { boardQuery } from '@/api/queries';
import { useHappenings } from '@/api/useLive';
import { Refused } from '@/ui/feedback/Refused';
import { Waiting } from '@/ui/feedback/Waiting';
import { Page } from '@/ui/page/Page';
import { historyQuery } from './history/historyQuery';
import { indexAt, momentsOf } from './history/moments';
import { PastBanner } from './history/PastBanner';
import { PastBoard } from './history/PastBoard';
import classes from './history/past.module.css';
import type { PastWish } from './history/pastWish';
import { SpanFilter } from './history/SpanFilter';
import { TimeBar } from './history/TimeBar';
import { useBoardThen } from './history/useBoardThen';
import { useMoment } from './history/useMoment';
import { useMarks } from './history/useTold';
import { WhoDidWhat } from './history/WhoDidWhat';
import { BoardHeading } from './lanes/BoardHeading';
import { boardHappenings } from './lanes/useLiveBoard';

const PastCard = lazy(() => import('./history/PastCard'));

/** A board as it was at any moment of its history, and who did what. */
export function BoardHistoryPage({ boardId, wish }: { boardId: string; wish: PastWish }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const { data: today } = useSuspenseQuery(boardQuery(boardId));
  const { from, to, card } = wish;
  const span = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
  const { data: history } = useSuspenseQuery(historyQuery(boardId, span));
  const moments = useMemo(() => momentsOf(history.changes), [history.changes]);
  const { at, show, change } = useMoment(wish);
  const index = indexAt(moments, at);
  const { board, error, waiting, moment } = useBoardThen(boardId, moments, index);
  const marks = useMarks(moment);
  const choose = (chosen: number) => moments[chosen] && show(moments[chosen].at);
  const current = moments[index];
  useHappenings(boardHappenings, (happening) => {
    if (happening.boardId === boardId) {
      void client.invalidateQueries({ queryKey: ['board-history', boardId] });
    }
  });
  return (
    <Page title={t`History of ${today.name}`} heading={<BoardHeading board={board ?? today} />} width="screen" grows>
      {current ? <PastBanner boardId={boardId} moment={current} /> : null}
      <TimeBar moments={moments} index={index} onChoose={choose} />
      <div className={classes.columns}>
        <div className={classes.frame}>
          {error ? <Refused error={error} /> : null}
          {board && current ? (
            <PastBoard
              board={board}
              marks={marks}
              at={current.at}
              waiting={waiting}
              onOpen={(id) => change({ card: id })}
            />
          ) : null}
          {board || error || !current ? null : <Waiting />}
        </div>
        <aside className={classes.side}>
          <h2>{t`Who did what`}</h2>
          <SpanFilter span={span} onChange={(wanted) => change({ ...wanted, at: undefined })} />
          {moments.length === 0 ? <p>{t`Nothing happened in this period.`}</p> : null}
          {history.older ? <p>{t`These are the latest changes. Choose an earlier time to see more.`}</p> : null}
          <WhoDidWhat moments={moments} index={index} onChoose={choose} />
        </aside>
      </div>
      <Suspense>
        {card && current ? (
          <PastCard cardId={card} at={current.at} onClose={() => change({ card: undefined })} />
        ) : null}
      </Suspense>
    </Page>
  );
}
