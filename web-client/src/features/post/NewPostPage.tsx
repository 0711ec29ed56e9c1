import { Page } from '@/ui/page/Page';

export function NewPostPage(_: { community?: string }) {
  return <Page title="NewPostPage">{null}</Page>;
}
