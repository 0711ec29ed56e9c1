import { Page } from '@/ui/page/Page';

export function BoardsPage() {
  return <Page title="BoardsPage">{null}</Page>;
}
