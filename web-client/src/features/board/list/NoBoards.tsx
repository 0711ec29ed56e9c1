import { useLingui } from '@lingui/react/macro';
import { useSuspenseQuery } from '@tanstack/react-query';
import { meQuery } from '@/api/queries';
import { Empty } from '@/ui/feedback/Empty';
import { CommunityFirst } from './CommunityFirst';
import { NewBoardButton } from './NewBoardButton';
import { mayBeginBoards, type BoardFilter } from './useBoardList';

/** Why no board is shown, and what the reader can do about it. */
export function NoBoards({ filter, filtered }: { filter: BoardFilter; filtered: boolean }) {
  const { t } = useLingui();
  const { data: me } = useSuspenseQuery(meQuery);
  const action = mayBeginBoards(me) ? <NewBoardButton community={filter.community} /> : null;
  if (filtered) {
    return (
      <Empty title={t`No matching boards`} action={action}>
        {t`Choose another community or district, or start a board here.`}
      </Empty>
    );
  }
  if (me.roles.includes('guest')) {
    return <Empty title={t`No boards yet`}>{t`The boards of your communities appear here.`}</Empty>;
  }
  return action ? (
    <Empty title={t`No boards yet`} action={action}>
      {t`A board shows who is doing what and what is stuck. Start one for your team.`}
    </Empty>
  ) : (
    <CommunityFirst />
  );
}
