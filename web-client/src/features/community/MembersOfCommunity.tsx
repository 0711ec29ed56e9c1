import { Page } from '@/ui/page/Page';

export function MembersOfCommunity(_: { communityId: string }) {
  return <Page title="MembersOfCommunity">{null}</Page>;
}
