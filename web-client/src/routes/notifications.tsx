import { createFileRoute } from '@tanstack/react-router';
import { NotificationsPage } from '@/features/notification/NotificationsPage';

export const Route = createFileRoute('/notifications')({
  validateSearch: ({ unread }: Record<string, unknown>): { unread?: true } => (unread === true ? { unread } : {}),
  component: Screen,
});

function Screen() {
  return <NotificationsPage unread={Route.useSearch().unread ?? false} />;
}
