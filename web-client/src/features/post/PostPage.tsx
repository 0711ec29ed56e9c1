import { Page } from '@/ui/page/Page';

export function PostPage(_: { postId: string }) {
  return <Page title="PostPage">{null}</Page>;
}
