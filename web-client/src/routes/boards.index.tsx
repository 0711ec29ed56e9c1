import { createFileRoute } from '@tanstack/react-router';
import { BoardsPage } from '@/features/board/BoardsPage';

export const Route = createFileRoute('/boards/')({ component: BoardsPage });
