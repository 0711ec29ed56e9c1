import { Page } from '@/ui/page/Page';

export function CommunitySettings(_: { communityId: string }) {
  return <Page title="CommunitySettings">{null}</Page>;
}
