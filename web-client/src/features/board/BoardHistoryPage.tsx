import { Page } from '@/ui/page/Page';

export function BoardHistoryPage(_: { boardId: string }) {
  return <Page title="BoardHistoryPage">{null}</Page>;
}
