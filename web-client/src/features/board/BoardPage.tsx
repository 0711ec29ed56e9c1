import { Page } from '@/ui/page/Page';

export function BoardPage(_: { boardId: string }) {
  return <Page title="BoardPage">{null}</Page>;
}
