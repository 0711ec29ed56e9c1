import { Page } from '@/ui/page/Page';

export function NotificationsSettings() {
  return <Page title="NotificationsSettings">{null}</Page>;
}
