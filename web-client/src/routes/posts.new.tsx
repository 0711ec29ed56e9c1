import { createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/posts/new')({
  component: RouteComponent,
});

function RouteComponent() {
  return <div>Hello "/posts/new"!</div>;
}
