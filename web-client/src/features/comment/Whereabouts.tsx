import { useLingui } from '@lingui/react/macro';
import { useImperativeHandle, useState, type Ref } from 'react';
import classes from './write.module.css';

export interface WhereaboutsHandle {
  tell: (place: number | undefined) => void;
}

/** "1,204 of 20,000": where one is in a long discussion. By itself, because it changes with every comment that passes. */
export function Whereabouts({ total, handle }: { total: number; handle: Ref<WhereaboutsHandle> }) {
  const { t, i18n } = useLingui();
  const [place, setPlace] = useState<number>();
  useImperativeHandle(handle, () => ({ tell: setPlace }), []);
  const here = i18n.number(Math.min(place ?? 0, total));
  const all = i18n.number(total);
  return place === undefined ? null : (
    <span className={classes.whereabouts} aria-hidden="true">{t`${here} of ${all}`}</span>
  );
}
