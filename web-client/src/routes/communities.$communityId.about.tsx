import { createFileRoute } from '@tanstack/react-router';
import { AboutCommunity } from '@/features/community/AboutCommunity';

export const Route = createFileRoute('/communities/$communityId/about')({
  component: Screen,
});

function Screen() {
  const { communityId } = Route.useParams();
  return <AboutCommunity communityId={communityId} />;
}
