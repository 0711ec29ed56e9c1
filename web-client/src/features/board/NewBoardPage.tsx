import { Page } from '@/ui/page/Page';

export function NewBoardPage(_: { community?: string }) {
  return <Page title="NewBoardPage">{null}</Page>;
}
