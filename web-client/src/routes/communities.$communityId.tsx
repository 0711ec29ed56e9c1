import { createFileRoute } from '@tanstack/react-router';
import { communityQuery } from '@/api/queries';
import { CommunityFrame } from '@/features/community/CommunityFrame';

export const Route = createFileRoute('/communities/$communityId')({
  loader: ({ context, params }) => context.queryClient.ensureQueryData(communityQuery(params.communityId)),
  component: Screen,
});

function Screen() {
  const { communityId } = Route.useParams();
  return <CommunityFrame communityId={communityId} />;
}
