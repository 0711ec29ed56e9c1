import { useDebouncedCallback } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { readPastWish, type PastWish } from './pastWish';

const rest = 250;

/**
 * Which moment is shown. The slider answers at once, the address follows when it rests; when somebody goes back in the
 * browser it is the other way round.
 */
export function useMoment(wish: PastWish) {
  const navigate = useNavigate();
  const [at, setAt] = useState(wish.at);
  const [seen, setSeen] = useState(wish.at);
  if (seen !== wish.at) {
    setSeen(wish.at);
    setAt(wish.at);
  }
  const change = (part: { [Name in keyof PastWish]: PastWish[Name] | undefined }) =>
    void navigate({
      to: '.',
      search: ((before: Record<string, unknown>) => readPastWish({ ...before, ...part })) as never,
      replace: true,
      resetScroll: false,
    });
  const tell = useDebouncedCallback((moment: string) => change({ at: moment }), rest);
  const show = (moment: string) => {
    setAt(moment);
    tell(moment);
  };
  return { at, show, change };
}
