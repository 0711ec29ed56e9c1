import classes from './glance.module.css';

const lanes = ['TODO', 'DOING', 'DONE'] as const;
const mostShown = 6;

/** A board seen from afar: its cards as strokes in three columns. Decorative; the figures stand beside it. */
export function BoardGlance({ stages }: { stages: { stage: string | null; cards: number }[] }) {
  const cardsIn = (lane: string) => stages.find(({ stage }) => stage === lane)?.cards ?? 0;
  return (
    <svg viewBox="0 0 108 72" width="108" height="72" className={classes.glance} aria-hidden="true" focusable="false">
      {lanes.map((lane, column) => (
        <g key={lane} data-lane={lane} transform={`translate(${column * 37} 0)`}>
          <rect width="34" height="72" rx="5" className={classes.lane} />
          {Array.from({ length: Math.min(cardsIn(lane), mostShown) }, (_, card) => (
            <rect key={card} x="5" y={6 + card * 10.5} width="24" height="7" rx="2" className={classes.card} />
          ))}
        </g>
      ))}
    </svg>
  );
}
