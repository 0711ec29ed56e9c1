import { Page } from '@/ui/page/Page';

export function NewCommunityPage() {
  return <Page title="NewCommunityPage">{null}</Page>;
}
