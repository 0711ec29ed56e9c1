import { Page } from '@/ui/page/Page';

export function CommunityFeed(_: { communityId: string }) {
  return <Page title="CommunityFeed">{null}</Page>;
}
