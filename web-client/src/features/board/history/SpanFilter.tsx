import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { DayField } from '@/ui/date/DayField';
import type { Span } from './historyQuery';
import classes from './who.module.css';

interface SpanFilterProps {
  span: Span;
  onChange: (span: { from: string | undefined; to: string | undefined }) => void;
}

/** Which part of the history is looked at. */
export function SpanFilter({ span: { from, to }, onChange }: SpanFilterProps) {
  const { t } = useLingui();
  return (
    <div className={classes.span}>
      <DayField
        label={t`From`}
        value={from ?? ''}
        max={to}
        onChange={(day) => onChange({ from: day || undefined, to })}
      />
      <DayField
        label={t`To`}
        value={to ?? ''}
        min={from}
        onChange={(day) => onChange({ from, to: day || undefined })}
      />
      {from || to ? (
        <Button variant="subtle" size="compact-sm" onClick={() => onChange({ from: undefined, to: undefined })}>
          {t`The whole history`}
        </Button>
      ) : null}
    </div>
  );
}
