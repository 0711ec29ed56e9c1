import { Page } from '@/ui/page/Page';

export function PeoplePage() {
  return <Page title="PeoplePage">{null}</Page>;
}
