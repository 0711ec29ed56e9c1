import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import classes from './feedback.module.css';

interface ArrivalsProps {
  text: string | undefined;
  onShow: () => void;
  /** Where they are, seen from what is being read; what is below is announced below. */
  where?: 'above' | 'below';
}

/** "3 new posts": says what arrived without moving what is being read. Nothing is shown without a text. */
export function Arrivals({ text, onShow, where = 'above' }: ArrivalsProps) {
  const Arrow = where === 'above' ? IconArrowUp : IconArrowDown;
  return (
    <div className={classes.arrivals} data-where={where} aria-live="polite">
      {text ? (
        <UnstyledButton className={classes.pill} onClick={onShow}>
          <Arrow size={16} aria-hidden="true" />
          {text}
        </UnstyledButton>
      ) : null}
    </div>
  );
}
