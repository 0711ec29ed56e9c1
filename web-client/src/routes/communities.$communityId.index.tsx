import { createFileRoute } from '@tanstack/react-router';
import { CommunityFeed } from '@/features/community/CommunityFeed';
import { NothingWritten } from '@/features/community/NothingWritten';
import { PostFeed } from '@/features/post/PostFeed';

export const Route = createFileRoute('/communities/$communityId/')({
  component: Screen,
});

function Screen() {
  const { communityId } = Route.useParams();
  return (
    <CommunityFeed communityId={communityId}>
      <PostFeed
        key={communityId}
        source={{ community: communityId }}
        empty={<NothingWritten communityId={communityId} />}
      />
    </CommunityFeed>
  );
}
