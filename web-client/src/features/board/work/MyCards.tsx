import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconAlertTriangle, IconChevronDown } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Empty } from '@/ui/feedback/Empty';
import { Refused } from '@/ui/feedback/Refused';
import { Waiting } from '@/ui/feedback/Waiting';
import { More } from '@/ui/list/More';
import type { WorkItem } from '@/api/types';
import type { Urgency } from './groups';
import { useMyWork } from './useMyWork';
import { WorkRow } from './WorkRow';
import classes from './work.module.css';

/** My cards over all boards, by when they ask for attention. */
export function MyCards() {
  const { t } = useLingui();
  const { query, cards, groups } = useMyWork();
  if (query.isPending) {
    return <Waiting rows={5} height={64} />;
  }
  if (query.isError && cards.length === 0) {
    return <Refused error={query.error} retry={() => void query.refetch()} />;
  }
  if (cards.length === 0) {
    return (
      <Empty title={t`You have no cards`} action={<ToBoards />}>
        {t`Take a card on a board, and it stays here until it is done.`}
      </Empty>
    );
  }
  return (
    <>
      {groups.map(({ urgency, cards: some }) =>
        urgency === 'done' ? (
          <details key={urgency} className={classes.done}>
            <summary>
              <IconChevronDown size={18} aria-hidden="true" />
              {t`${plural(some.length, { one: '# card done', other: '# cards done' })}`}
            </summary>
            <Rows urgency={urgency} cards={some} />
          </details>
        ) : (
          <section key={urgency} aria-labelledby={`work-${urgency}`} className={classes.group}>
            <GroupTitle urgency={urgency} count={some.length} />
            <Rows urgency={urgency} cards={some} />
          </section>
        ),
      )}
      <More of={query} />
    </>
  );
}

function GroupTitle({ urgency, count }: { urgency: Exclude<Urgency, 'done'>; count: number }) {
  const { t } = useLingui();
  const names = {
    late: t`Overdue`,
    today: t`Today`,
    week: t`This week`,
    later: t({ message: 'Later', context: 'due' }),
    undated: t`No date`,
  };
  return (
    <h2 id={`work-${urgency}`} className={classes.groupTitle} data-urgency={urgency}>
      {urgency === 'late' ? <IconAlertTriangle size={20} aria-hidden="true" /> : null}
      {names[urgency]}
      <span className={classes.count}>{count}</span>
    </h2>
  );
}

function Rows({ urgency, cards }: { urgency: Urgency; cards: WorkItem[] }) {
  return (
    <ul className={classes.rows}>
      {cards.map((card) => (
        <WorkRow key={card.id} card={card} urgency={urgency} />
      ))}
    </ul>
  );
}

function ToBoards() {
  const { t } = useLingui();
  return <Button renderRoot={(props) => <Link to="/boards" {...props} />}>{t`Look at the boards`}</Button>;
}
