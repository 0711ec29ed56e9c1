import { useLingui } from '@lingui/react/macro';
import type { KeyboardEvent } from 'react';
import { dayAway, type Day, type Moment } from './moments';
import { Strata } from './Strata';
import classes from './time.module.css';
import { useTold } from './useTold';

interface TimeSliderProps {
  moments: Moment[];
  days: Day[];
  index: number;
  onChoose: (index: number) => void;
}

/** Goes through the history of a board, one change a step; a day with Page Up and Page Down. */
export function TimeSlider({ moments, days, index, onChoose }: TimeSliderProps) {
  const { t } = useLingui();
  const { summed } = useTold();
  const moment = moments[index];
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'PageUp' ? 1 : event.key === 'PageDown' ? -1 : undefined;
    if (by) {
      event.preventDefault();
      onChoose(dayAway(days, index, by));
    }
  };
  return (
    <div className={classes.slider}>
      <Strata days={days} total={moments.length} index={index} />
      <input
        type="range"
        aria-label={t`Moment in the history of the board`}
        aria-valuetext={moment && summed(moment)}
        min={0}
        max={Math.max(0, moments.length - 1)}
        step={1}
        value={index}
        disabled={moments.length < 2}
        onChange={(event) => onChoose(Number(event.currentTarget.value))}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
