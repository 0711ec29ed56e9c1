import { createFileRoute } from '@tanstack/react-router';
import { NewCommunityPage, type Step } from '@/features/community/NewCommunityPage';

export const Route = createFileRoute('/communities/new')({
  validateSearch: ({ step }: Record<string, unknown>): { step?: Step } => (step === 2 || step === 3 ? { step } : {}),
  component: Screen,
});

function Screen() {
  const { step = 1 } = Route.useSearch();
  return <NewCommunityPage step={step} />;
}
