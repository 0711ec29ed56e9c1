import { createFileRoute } from '@tanstack/react-router';
import { readAgain } from '@/features/post/cache';
import { EditPostPage } from '@/features/post/EditPostPage';

export const Route = createFileRoute('/posts/$postId/edit')({
  // One begins from what stands there now, not from what was read before.
  loader: ({ context, params }) => readAgain(context.queryClient, params.postId),
  component: Screen,
});

function Screen() {
  const { postId } = Route.useParams();
  return <EditPostPage key={postId} postId={postId} />;
}
