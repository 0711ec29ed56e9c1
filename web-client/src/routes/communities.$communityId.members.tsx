import { createFileRoute } from '@tanstack/react-router';
import { MembersOfCommunity } from '@/features/community/MembersOfCommunity';

export const Route = createFileRoute('/communities/$communityId/members')({
  validateSearch: ({ q }: Record<string, unknown>): { q?: string } => (q === undefined ? {} : { q: String(q) }),
  component: Screen,
});

function Screen() {
  const { communityId } = Route.useParams();
  const { q = '' } = Route.useSearch();
  return <MembersOfCommunity communityId={communityId} q={q} />;
}
