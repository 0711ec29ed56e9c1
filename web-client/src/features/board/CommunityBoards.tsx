import { Page } from '@/ui/page/Page';

export function CommunityBoards(_: { communityId: string }) {
  return <Page title="CommunityBoards">{null}</Page>;
}
