import { Page } from '@/ui/page/Page';

export function TokensSettings() {
  return <Page title="TokensSettings">{null}</Page>;
}
