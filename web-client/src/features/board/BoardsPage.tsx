import { useLingui } from '@lingui/react/macro';
import { Select } from '@mantine/core';
import { useInfiniteQuery, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { boardsQuery, districtsQuery, meQuery } from '@/api/queries';
import { Page } from '@/ui/page/Page';
import { BoardList } from './list/BoardList';
import { NewBoardButton } from './list/NewBoardButton';
import { NoBoards } from './list/NoBoards';
import { mayBeginBoards, type BoardFilter } from './list/useBoardList';
import classes from './list/boards.module.css';

/** All boards that I may read, of one district beside those of the whole organisation. */
export function BoardsPage({ filter }: { filter: BoardFilter }) {
  const { t } = useLingui();
  const { data: me } = useSuspenseQuery(meQuery);
  const districts = useQuery(districtsQuery).data?.items ?? [];
  const boards = useInfiniteQuery(boardsQuery(filter)).data?.pages ?? [];
  const navigate = useNavigate();
  const look = ({ community, district }: { community: string | null; district: string | null }) =>
    void navigate({
      to: '/boards',
      search: { ...(community ? { community } : {}), ...(district ? { district } : {}) },
      replace: true,
    });
  const { community = null, district = null } = filter;
  const filtered = community !== null || district !== null;
  const someToFilter = filtered || me.communities.length > 0 || boards.some(({ items }) => items.length > 0);
  return (
    <Page
      title={t`Boards`}
      width="gallery"
      actions={mayBeginBoards(me) ? <NewBoardButton community={filter.community} /> : null}
    >
      {someToFilter ? (
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
      ) : null}
      <BoardList
        key={`${community} ${district}`}
        filter={filter}
        empty={<NoBoards filter={filter} filtered={filtered} />}
      />
    </Page>
  );
}
