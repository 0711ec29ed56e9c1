import { useLingui } from '@lingui/react/macro';
import { Select } from '@mantine/core';
import { useThrottledCallback } from '@mantine/hooks';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { districtsQuery } from '@/api/queries';
import { useHappenings } from '@/api/useLive';
import { Empty } from '@/ui/feedback/Empty';
import { Refused } from '@/ui/feedback/Refused';
import { Waiting } from '@/ui/feedback/Waiting';
import { More } from '@/ui/list/More';
import { OverviewTable } from './OverviewTable';
import { PeopleLoad } from './PeopleLoad';
import { overviewPagesQuery } from './queries';
import classes from './overview.module.css';

/** What work there is on all boards and how it is divided over people, without opening one. */
export function Overview({ district }: { district: string | undefined }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const navigate = useNavigate();
  const districts = useQuery(districtsQuery).data?.items ?? [];
  const query = useInfiniteQuery(overviewPagesQuery(district));
  const boards = query.data?.pages.flatMap((page) => page.items) ?? [];
  const refresh = useThrottledCallback(() => void client.invalidateQueries({ queryKey: ['work', 'overview'] }), 2_000);
  useHappenings(
    [
      'card.created',
      'card.moved',
      'card.assigned',
      'card.unassigned',
      'card.archived',
      'board.created',
      'board.deleted',
    ],
    refresh,
  );
  return (
    <>
      <Select
        className={classes.filter ?? ''}
        label={t`District`}
        placeholder={t`All districts`}
        data={districts.map(({ id, name }) => ({ value: id, label: name }))}
        value={district ?? null}
        onChange={(chosen) =>
          void navigate({
            to: '/work',
            search: { view: 'overview', ...(chosen ? { district: chosen } : {}) },
            replace: true,
          })
        }
        clearable
        clearButtonProps={{ 'aria-label': t`All districts` }}
      />
      {query.isPending ? <Waiting rows={6} height={48} /> : null}
      {query.isError && boards.length === 0 ? <Refused error={query.error} retry={() => void query.refetch()} /> : null}
      {query.isSuccess && boards.length === 0 ? (
        <Empty title={t`No boards here`}>{t`Once there is a board, its work is counted here.`}</Empty>
      ) : null}
      {boards.length > 0 ? (
        <>
          <OverviewTable boards={boards} />
          <PeopleLoad boards={boards} />
        </>
      ) : null}
      <More of={query} />
    </>
  );
}
