import { createFileRoute } from '@tanstack/react-router';
import { CommentThread } from '@/features/comment/CommentThread';
import { isSort, type Sort } from '@/features/comment/sort';
import { openPost } from '@/features/post/cache';
import { PostPage } from '@/features/post/PostPage';

interface Wish {
  /** The order of the comments. */
  sort?: Sort;
  /** A moment, to read the post as it was. */
  at?: string;
}

export const Route = createFileRoute('/posts/$postId/')({
  validateSearch: ({ sort, at }: Record<string, unknown>): Wish => ({
    ...(isSort(sort) ? { sort } : {}),
    ...(typeof at === 'string' ? { at } : {}),
  }),
  loader: ({ context, params }) => openPost(context.queryClient, params.postId),
  component: Screen,
});

function Screen() {
  const { postId } = Route.useParams();
  const { at } = Route.useSearch();
  return <PostPage key={postId} postId={postId} at={at} comments={(post) => <CommentThread {...post} />} />;
}
