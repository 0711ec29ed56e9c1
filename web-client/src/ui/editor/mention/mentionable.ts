import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '@/api/http';

export interface Mentionable {
  personId: string;
  name: string;
  handle: string;
}

const most = 6;

/** People whose name or handle begins like this; members of the community first. */
export const mentionableQuery = (letters: string | undefined, communityId: string | undefined) =>
  queryOptions({
    queryKey: ['people', 'mentionable', letters, communityId],
    queryFn: async (): Promise<Mentionable[]> => {
      const [members, people] = await Promise.all([
        communityId ? membersLike(letters ?? '', communityId) : [],
        letters ? peopleLike(letters) : [],
      ]);
      return [...likely(letters ?? '', members), ...likely(letters ?? '', people)].filter(isFirst).slice(0, most);
    },
    enabled: letters !== undefined,
    staleTime: 60_000,
    placeholderData: keepPreviousData,
  });

async function membersLike(q: string, communityId: string): Promise<Mentionable[]> {
  const { items } = await answer(
    api.GET('/api/communities/{communityId}/members', {
      params: { path: { communityId }, query: { q, limit: most } },
    }),
  );
  return items;
}

async function peopleLike(q: string): Promise<Mentionable[]> {
  const { items } = await answer(api.GET('/api/people', { params: { query: { q, limit: most } } }));
  return items;
}

/** The services also find people by their title; a name is what one types after `@`. */
function likely(letters: string, people: Mentionable[]): Mentionable[] {
  const begins = (word: string) => word.toLocaleLowerCase().startsWith(letters.toLocaleLowerCase());
  const isNamed = ({ handle, name }: Mentionable) => [handle, ...handle.split('.'), ...name.split(' ')].some(begins);
  return [...people.filter(isNamed), ...people.filter((person) => !isNamed(person))];
}

const isFirst = (person: Mentionable, at: number, people: Mentionable[]): boolean =>
  people.findIndex(({ personId }) => personId === person.personId) === at;
