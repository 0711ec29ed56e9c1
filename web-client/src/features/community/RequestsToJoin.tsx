import { Page } from '@/ui/page/Page';

export function RequestsToJoin(_: { communityId: string }) {
  return <Page title="RequestsToJoin">{null}</Page>;
}
