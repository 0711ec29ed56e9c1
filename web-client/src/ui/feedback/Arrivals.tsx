import { UnstyledButton } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import classes from './feedback.module.css';

/** "3 new posts": says what arrived without moving what is being read. Nothing is shown without a text. */
export function Arrivals({ text, onShow }: { text: string | undefined; onShow: () => void }) {
  return (
    <div className={classes.arrivals} aria-live="polite">
      {text ? (
        <UnstyledButton className={classes.pill} onClick={onShow}>
          <IconArrowUp size={16} aria-hidden="true" />
          {text}
        </UnstyledButton>
      ) : null}
    </div>
  );
}
