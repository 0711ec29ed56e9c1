import { useLingui } from '@lingui/react/macro';
import { Select } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { districtsQuery, meQuery } from '@/api/queries';
import { Empty } from '@/ui/feedback/Empty';
import { Page } from '@/ui/page/Page';
import { BoardList } from './list/BoardList';
import { NewBoardButton } from './list/NewBoardButton';
import type { BoardFilter } from './list/useBoardList';
import classes from './list/boards.module.css';

/** All boards that I may read, of one district beside those of the whole organisation. */
export function BoardsPage({ filter }: { filter: BoardFilter }) {
  const { t } = useLingui();
  const { data: me } = useSuspenseQuery(meQuery);
  const districts = useQuery(districtsQuery).data?.items ?? [];
  const navigate = useNavigate();
  const mayCreate = !me.roles.includes('guest') && me.communities.length > 0;
  const look = ({ community, district }: { community: string | null; district: string | null }) =>
    void navigate({
      to: '/boards',
      search: { ...(community ? { community } : {}), ...(district ? { district } : {}) },
      replace: true,
    });
  const { community = null, district = null } = filter;
  const filtered = community !== null || district !== null;
  return (
    <Page
      title={t`Boards`}
      width="gallery"
      actions={mayCreate ? <NewBoardButton community={filter.community} /> : null}
    >
      <div className={classes.filters}>
        <Select
          label={t`Community`}
          placeholder={t`All communities`}
          data={me.communities.map(({ communityId, name }) => ({ value: communityId, label: name }))}
          value={community}
          onChange={(chosen) => look({ community: chosen, district })}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t`All communities` }}
          nothingFoundMessage={t`Nothing found`}
        />
        <Select
          label={t`District`}
          placeholder={t`All districts`}
          data={districts.map(({ id, name }) => ({ value: id, label: name }))}
          value={district}
          onChange={(chosen) => look({ community, district: chosen })}
          clearable
          clearButtonProps={{ 'aria-label': t`All districts` }}
        />
      </div>
      <BoardList
        key={`${community} ${district}`}
        filter={filter}
        empty={
          <Empty
            title={filtered ? t`No board fits` : t`No boards yet`}
            action={mayCreate ? <NewBoardButton community={filter.community} /> : null}
          >
            {filtered
              ? t`Choose another community or district, or begin a board here.`
              : t`A board shows who does what and what is stuck. Begin one for your team.`}
          </Empty>
        }
      />
    </Page>
  );
}
