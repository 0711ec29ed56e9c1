import classes from './gauge.module.css';

const radius = 8;
const around = 2 * Math.PI * radius;
/** Kring's mark has an opening for one more: a column keeps its ring open until it is full. */
const opening = 0.14;

/** How full a column with a limit is, as a ring that closes. Decorative; the figures stand beside it. */
export function Gauge({ held, limit }: { held: number; limit: number }) {
  const full = held >= limit;
  const whole = full ? 1 : 1 - opening;
  const share = Math.min(1, held / limit) * whole;
  return (
    <svg
      viewBox="0 0 22 22"
      width="20"
      height="20"
      className={classes.gauge}
      data-state={held > limit ? 'over' : full ? 'full' : 'open'}
      aria-hidden="true"
      focusable="false"
    >
      <g fill="none" strokeWidth="3.5" strokeLinecap="round" transform="rotate(-18 11 11)">
        <circle cx="11" cy="11" r={radius} className={classes.track} strokeDasharray={dash(whole)} />
        {held > 0 ? (
          <circle cx="11" cy="11" r={radius} className={classes.filled} strokeDasharray={dash(share)} />
        ) : null}
      </g>
    </svg>
  );
}

const dash = (share: number) => `${share * around} ${around}`;
