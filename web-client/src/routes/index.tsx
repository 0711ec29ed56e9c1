import { createFileRoute } from '@tanstack/react-router';
import { HomePage } from '@/features/home/HomePage';
import { prepareHome } from '@/features/home/prepare';
import { PostFeed } from '@/features/post/PostFeed';

export const Route = createFileRoute('/')({
  loader: ({ context }) => prepareHome(context.queryClient),
  component: Screen,
});

function Screen() {
  return <HomePage feed={(parts) => <PostFeed source="feed" {...parts} />} />;
}
