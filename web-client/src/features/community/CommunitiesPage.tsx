import { Page } from '@/ui/page/Page';

export function CommunitiesPage() {
  return <Page title="CommunitiesPage">{null}</Page>;
}
