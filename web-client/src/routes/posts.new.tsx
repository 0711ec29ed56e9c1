import { createFileRoute } from '@tanstack/react-router';
import type { PostKind } from '@/api/types';
import { NewPostPage } from '@/features/post/NewPostPage';

interface Begun {
  community?: string;
  kind?: PostKind;
}

export const Route = createFileRoute('/posts/new')({
  validateSearch: ({ community, kind }: Record<string, unknown>): Begun => ({
    ...(typeof community === 'string' ? { community } : {}),
    ...(typeof kind === 'string' ? { kind: kind as PostKind } : {}),
  }),
  component: Screen,
});

function Screen() {
  const begun = Route.useSearch();
  return <NewPostPage key={`${begun.community} ${begun.kind}`} {...begun} />;
}
