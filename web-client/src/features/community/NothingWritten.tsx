import { useLingui } from '@lingui/react/macro';
import { Empty } from '@/ui/feedback/Empty';
import { useCommunity } from './useCommunity';

/** A community in which nobody has written yet. */
export function NothingWritten({ communityId }: { communityId: string }) {
  const { t } = useLingui();
  const { community, mayWrite } = useCommunity(communityId);
  return (
    <Empty title={t`It is quiet here so far`}>
      {mayWrite
        ? t`Get it started: say what you are working on, ask what you want to know, or welcome the people here.`
        : community.archived
          ? t`Nothing was written before it was archived.`
          : t`Join to write the first post.`}
    </Empty>
  );
}
