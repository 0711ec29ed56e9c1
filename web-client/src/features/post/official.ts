import type { Post } from '@/api/types';

/** The organisation speaks, not a colleague. */
export const isOfficial = (post: Post): boolean => (post as Post & { official?: boolean }).official === true;
