import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { meQuery } from '@/api/queries';

/**
 * What somebody is filling in: kept in this tab through reloads and detours, apart for each person who signs in here.
 * `begin` makes an empty one, with the id that the thing will have.
 *
 * @param place `localStorage` for what shall outlive the tab, because it is begun in no other
 */
export function useDraft<T extends object>(name: string, begin: () => T, place: Storage = sessionStorage) {
  const { data: me } = useSuspenseQuery(meQuery);
  const key = `kring-${name}-${me.personId}`;
  const [draft, setDraft] = useState<T>(() => ({ ...begin(), ...stored<T>(place, key) }));
  const change = (part: Partial<T>) =>
    setDraft((before) => {
      const changed = { ...before, ...part };
      place.setItem(key, JSON.stringify(changed));
      return changed;
    });
  const forget = () => place.removeItem(key);
  const startOver = () => {
    forget();
    setDraft(begin());
  };
  return { draft, change, forget, startOver };
}

function stored<T>(place: Storage, key: string): Partial<T> {
  return JSON.parse(place.getItem(key) ?? '{}') as Partial<T>;
}
