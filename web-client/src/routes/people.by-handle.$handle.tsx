import { createFileRoute } from '@tanstack/react-router';
import { PersonByHandle } from '@/features/person/PersonByHandle';

export const Route = createFileRoute('/people/by-handle/$handle')({
  component: Screen,
});

function Screen() {
  const { handle } = Route.useParams();
  return <PersonByHandle handle={handle} />;
}
