import { Page } from '@/ui/page/Page';

export function AboutCommunity(_: { communityId: string }) {
  return <Page title="AboutCommunity">{null}</Page>;
}
