import { Page } from '@/ui/page/Page';

export function EditPostPage(_: { postId: string }) {
  return <Page title="EditPostPage">{null}</Page>;
}
