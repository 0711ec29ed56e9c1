import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '@/api/http';

/** The work on the newest boards: how much in which stage, and whose. */
export const overviewQuery = (district?: string) =>
  queryOptions({
    queryKey: ['work', 'overview', { district: district ?? null }],
    queryFn: () =>
      answer(api.GET('/api/work/overview', { params: { query: { limit: 100, ...(district ? { district } : {}) } } })),
  });
