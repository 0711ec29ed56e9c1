import { Page } from '@/ui/page/Page';

export function PersonPage(_: { personId: string }) {
  return <Page title="PersonPage">{null}</Page>;
}
