import { createFileRoute } from '@tanstack/react-router';
import { NotificationsSettings } from '@/features/settings/NotificationsSettings';

export const Route = createFileRoute('/settings/notifications')({ component: NotificationsSettings });
