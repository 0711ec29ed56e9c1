import { createFileRoute } from '@tanstack/react-router';
import { NotificationsPage } from '@/features/notification/NotificationsPage';

export const Route = createFileRoute('/notifications')({ component: NotificationsPage });
