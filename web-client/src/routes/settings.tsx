import { createFileRoute } from '@tanstack/react-router';
import { SettingsFrame } from '@/features/settings/SettingsFrame';

export const Route = createFileRoute('/settings')({ component: SettingsFrame });
