import { useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconPlayerPauseFilled, IconPlayerPlayFilled } from '@tabler/icons-react';
import { usePlaying } from './usePlaying';
import classes from './time.module.css';

interface TimeStepsProps {
  index: number;
  last: number;
  onChoose: (index: number) => void;
}

/** The change before, the change after, and all of them by themselves. */
export function TimeSteps({ index, last, onChoose }: TimeStepsProps) {
  const { t } = useLingui();
  const { playing, toggle } = usePlaying(index, last, onChoose);
  return (
    <div className={classes.steps}>
      <ActionIcon
        variant="default"
        size={40}
        aria-label={t`Previous change`}
        disabled={index === 0}
        onClick={() => onChoose(index - 1)}
      >
        <IconChevronLeft size={20} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon size={40} aria-label={playing ? t`Pause` : t`Play`} disabled={last === 0} onClick={toggle}>
        {playing ? (
          <IconPlayerPauseFilled size={18} aria-hidden="true" />
        ) : (
          <IconPlayerPlayFilled size={18} aria-hidden="true" />
        )}
      </ActionIcon>
      <ActionIcon
        variant="default"
        size={40}
        aria-label={t`Next change`}
        disabled={index >= last}
        onClick={() => onChoose(index + 1)}
      >
        <IconChevronRight size={20} aria-hidden="true" />
      </ActionIcon>
    </div>
  );
}
