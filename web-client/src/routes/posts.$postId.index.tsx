import { createFileRoute } from '@tanstack/react-router';
import { PostPage } from '@/features/post/PostPage';

export const Route = createFileRoute('/posts/$postId/')({
  component: Screen,
});

function Screen() {
  const { postId } = Route.useParams();
  return <PostPage postId={postId} />;
}
