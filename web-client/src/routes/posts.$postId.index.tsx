import { createFileRoute } from '@tanstack/react-router';
import { isSort, type Sort } from '@/features/comment/sort';
import { PostPage } from '@/features/post/PostPage';

export const Route = createFileRoute('/posts/$postId/')({
  validateSearch: ({ sort }: Record<string, unknown>): { sort?: Sort } => (isSort(sort) ? { sort } : {}),
  component: Screen,
});

function Screen() {
  const { postId } = Route.useParams();
  return <PostPage postId={postId} />;
}
