import { createFileRoute } from '@tanstack/react-router';
import { HomePage } from '@/features/home/HomePage';
import { PostFeed } from '@/features/post/PostFeed';

export const Route = createFileRoute('/')({ component: Screen });

function Screen() {
  return <HomePage feed={(parts) => <PostFeed source="feed" {...parts} />} />;
}
