import { createFileRoute } from '@tanstack/react-router';
import { EditPostPage } from '@/features/post/EditPostPage';

export const Route = createFileRoute('/posts/$postId/edit')({
  component: Screen,
});

function Screen() {
  const { postId } = Route.useParams();
  return <EditPostPage postId={postId} />;
}
