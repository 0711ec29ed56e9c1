import { Page } from '@/ui/page/Page';

export function ProfileSettings() {
  return <Page title="ProfileSettings">{null}</Page>;
}
