import { createFileRoute } from '@tanstack/react-router';
import { PersonPage } from '@/features/person/PersonPage';

export const Route = createFileRoute('/people/$personId')({
  component: Screen,
});

function Screen() {
  const { personId } = Route.useParams();
  return <PersonPage personId={personId} />;
}
