import type { Access } from './access';
import classes from './identity.module.css';
import { hues, seedOf } from './seed';

const radius = 19;
const around = 2 * Math.PI * radius;

interface RingProps {
  id: string;
  name: string;
  access?: Access | undefined;
  size?: number;
}

/** The glyph of a community, drawn from its id: open, closed or dashed as its door is. Decorative. */
export function Ring({ id, name, access = 'OPEN', size = 36 }: RingProps) {
  const seed = seedOf(id);
  const outer = hues[seed % hues.length];
  const inner = hues[(seed >>> 5) % hues.length];
  const share = 0.35 + ((seed >>> 9) % 30) / 100;
  const gap = access === 'OPEN' ? 0.1 : 0;
  return (
    <svg viewBox="0 0 44 44" width={size} height={size} className={classes.ring} aria-hidden="true" focusable="false">
      <g fill="none" strokeWidth="5" transform={`rotate(${seed % 360} 22 22)`}>
        <circle cx="22" cy="22" r={radius} stroke={outer} strokeDasharray={dashes(access, share - gap)} />
        <circle
          cx="22"
          cy="22"
          r={radius}
          stroke={inner}
          strokeDasharray={dashes(access, 1 - share - gap)}
          transform={`rotate(${share * 360} 22 22)`}
        />
      </g>
      <text x="22" y="28" textAnchor="middle">
        {[...name.trim()][0]?.toLocaleUpperCase() ?? ''}
      </text>
    </svg>
  );
}

/** A secret community's ring is dashed; the others are one arc of this share of the circle. */
function dashes(access: Access, share: number): string {
  const arc = share * around;
  if (access !== 'SECRET') {
    return `${arc} ${around - arc}`;
  }
  const steps = Math.max(1, Math.floor(arc / 7));
  return `${'4 3 '.repeat(steps)}0 ${around - steps * 7}`;
}
