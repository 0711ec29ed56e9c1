import { useLingui } from '@lingui/react';
import { useNow } from '@/ui/text/useNow';
import classes from './home.module.css';

/** Today in Kring's mark: the dot stands in the opening only while something waits. Decorative; words say it beside. */
export function DayRing({ waits }: { waits: boolean }) {
  const { i18n } = useLingui();
  const now = useNow();
  return (
    <svg viewBox="0 0 64 64" className={classes.day} fill="none" aria-hidden="true" focusable="false">
      <path d="M38.2 9.8a23 23 0 1 0 15 13.6" strokeWidth="6" strokeLinecap="round" />
      {waits ? <circle cx="50" cy="14" r="5.5" fill="var(--kring-accent)" /> : null}
      <text x="32" y="41" textAnchor="middle">
        {i18n.date(new Date(now), { day: 'numeric' })}
      </text>
    </svg>
  );
}
