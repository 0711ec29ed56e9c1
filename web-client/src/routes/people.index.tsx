import { createFileRoute } from '@tanstack/react-router';
import { PeoplePage } from '@/features/person/PeoplePage';

export const Route = createFileRoute('/people/')({ component: PeoplePage });
