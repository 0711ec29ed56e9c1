import { Page } from '@/ui/page/Page';

export function NotificationsPage() {
  return <Page title="NotificationsPage">{null}</Page>;
}
