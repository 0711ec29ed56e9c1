import { createFileRoute } from '@tanstack/react-router';
import { PersonPage } from '@/features/person/PersonPage';
import { PostFeed } from '@/features/post/PostFeed';

export const Route = createFileRoute('/people/$personId')({
  component: Screen,
});

function Screen() {
  const { personId } = Route.useParams();
  return <PersonPage personId={personId} posts={<PostFeed source={{ author: personId }} />} />;
}
