import { useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { communityQuery } from '@/api/queries';
import { Empty } from '@/ui/feedback/Empty';
import { BoardList } from './list/BoardList';
import { NewBoardButton } from './list/NewBoardButton';
import classes from './list/boards.module.css';

/** The boards of one community, on its page. */
export function CommunityBoards({ communityId }: { communityId: string }) {
  const { t } = useLingui();
  const { data: community } = useSuspenseQuery(communityQuery(communityId));
  const { myRole, archived } = community;
  const mayCreate = !archived && (myRole === 'MEMBER' || myRole === 'MANAGER');
  return (
    <>
      <div className={classes.bar}>
        <h2 className={classes.title}>{t`Boards`}</h2>
        {mayCreate ? <NewBoardButton community={communityId} /> : null}
      </div>
      <BoardList
        filter={{ community: communityId }}
        empty={
          <Empty title={t`No boards yet`}>
            {t`A board shows who is doing what and what is stuck. Start one for your team.`}
          </Empty>
        }
      />
    </>
  );
}
