import { Page } from '@/ui/page/Page';

export function MyWorkPage() {
  return <Page title="MyWorkPage">{null}</Page>;
}
