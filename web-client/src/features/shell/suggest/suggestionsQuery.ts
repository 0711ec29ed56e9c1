import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '@/api/http';
import type { Suggestion } from '@/api/types';
import { typesInOrder } from '@/ui/found/foundTypes';

export const fewestLetters = 2;
const mostOfOneType = 4;

/** What begins like this, kind by kind. While search is away there are no suggestions, and no complaint either. */
export const suggestionsQuery = (q: string) =>
  queryOptions({
    queryKey: ['search', 'suggestions', q],
    queryFn: async () =>
      grouped((await answer(api.GET('/api/search/suggestions', { params: { query: { q } } }))).items),
    enabled: q.length >= fewestLetters,
    staleTime: 60_000,
    retry: false,
    placeholderData: keepPreviousData,
  });

/** So that forty cards do not hide the one community. */
const grouped = (items: Suggestion[]): Suggestion[] =>
  typesInOrder.flatMap((type) => items.filter((item) => item.type === type).slice(0, mostOfOneType));
