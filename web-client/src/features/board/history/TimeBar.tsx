import { useLingui } from '@lingui/react/macro';
import { DayField } from '@/ui/date/DayField';
import { dayOfMoment, daysOf, endOfDay, indexAt, type Moment } from './moments';
import { TimeSlider } from './TimeSlider';
import { TimeSteps } from './TimeSteps';
import classes from './time.module.css';

interface TimeBarProps {
  moments: Moment[];
  index: number;
  onChoose: (index: number) => void;
}

/** All the ways through time: by steps, along the line, or straight to a day. */
export function TimeBar({ moments, index, onChoose }: TimeBarProps) {
  const { t } = useLingui();
  const days = daysOf(moments);
  return (
    <section className={classes.bar} aria-label={t`Timeline`}>
      <TimeSteps index={index} last={moments.length - 1} onChoose={onChoose} />
      <TimeSlider moments={moments} days={days} index={index} onChoose={onChoose} />
      <DayField
        label={t`Go to a day`}
        labelHidden
        className={classes.jump ?? ''}
        min={days[0]?.day}
        max={days.at(-1)?.day}
        value={moments[index] ? dayOfMoment(moments[index].at) : ''}
        onChange={(day) => day && onChoose(indexAt(moments, endOfDay(day)))}
      />
    </section>
  );
}
