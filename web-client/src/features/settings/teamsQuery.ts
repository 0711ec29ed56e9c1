import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '@/api/http';

/** The teams of a district; asked only where there is one. */
export const teamsQuery = (districtId: string | null) =>
  queryOptions({
    queryKey: ['teams', districtId],
    queryFn: () =>
      answer(
        api.GET('/api/districts/{districtId}/teams', {
          params: { path: { districtId: districtId! }, query: { limit: 100 } },
        }),
      ),
    enabled: districtId !== null,
    staleTime: 60 * 60_000,
  });
