import { useEffect, useEffectEvent, useState } from 'react';

const perChange = 900;

/** Steps through the history until its end; from the end it begins anew. */
export function usePlaying(index: number, last: number, onChoose: (index: number) => void) {
  const [wanted, setWanted] = useState(false);
  const playing = wanted && index < last;
  const step = useEffectEvent(() => onChoose(index + 1));
  useEffect(() => {
    if (!playing) {
      return undefined;
    }
    const timer = setTimeout(step, perChange);
    return () => clearTimeout(timer);
  }, [playing, index]);
  const toggle = () => {
    if (!playing && index >= last) {
      onChoose(0);
    }
    setWanted(!playing);
  };
  return { playing, toggle };
}
