import { useLingui } from '@lingui/react/macro';
import { hueOf } from '../identity/seed';
import classes from './labels.module.css';

/** Labels as words with a dot, which has the same colour everywhere. */
export function LabelDots({ labels }: { labels: string[] }) {
  const { t } = useLingui();
  return (
    <ul className={classes.labels} aria-label={t`Labels`}>
      {labels.map((label) => (
        <li key={label}>
          <i style={{ backgroundColor: hueOf(label) }} aria-hidden="true" />
          {label}
        </li>
      ))}
    </ul>
  );
}
