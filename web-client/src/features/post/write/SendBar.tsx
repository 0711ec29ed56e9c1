import { useLingui } from '@lingui/react/macro';
import { Button, Kbd } from '@mantine/core';
import type { ReactNode } from 'react';
import { Problem } from '@/api/problem';
import { Refused } from '@/ui/feedback/Refused';
import classes from './write.module.css';

interface SendBarProps {
  verb: string;
  busy: boolean;
  error: unknown;
  children?: ReactNode;
}

/** The button that sends, and what became of the last try. */
export function SendBar({ verb, busy, error, children }: SendBarProps) {
  const { t } = useLingui();
  // What is said at a field is not said again here.
  const unsaid = error !== null && !(error instanceof Problem && error.errors.length > 0);
  return (
    <div className={classes.send}>
      {unsaid ? <Refused error={error} /> : null}
      <div className={classes.buttons}>
        <Button type="submit" size="md" loading={busy}>
          {verb}
        </Button>
        {children}
        <p>
          {t`What you type is kept on this device.`}
          <span>
            <Kbd size="xs">Ctrl</Kbd> <Kbd size="xs">Enter</Kbd> {t`to send`}
          </span>
        </p>
      </div>
    </div>
  );
}
