import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { meQuery } from '@/api/queries';

/**
 * What somebody is filling in: kept in this tab through reloads and detours, apart for each person who signs in here.
 * `begin` makes an empty one, with the id that the thing will have.
 */
export function useDraft<T extends object>(name: string, begin: () => T) {
  const { data: me } = useSuspenseQuery(meQuery);
  const key = `kring-${name}-${me.personId}`;
  const [draft, setDraft] = useState<T>(() => ({ ...begin(), ...stored<T>(key) }));
  const change = (part: Partial<T>) =>
    setDraft((before) => {
      const changed = { ...before, ...part };
      sessionStorage.setItem(key, JSON.stringify(changed));
      return changed;
    });
  return { draft, change, forget: () => sessionStorage.removeItem(key) };
}

function stored<T>(key: string): Partial<T> {
  return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<T>;
}
