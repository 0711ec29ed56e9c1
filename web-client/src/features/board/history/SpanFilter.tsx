import { useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
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
      <TextInput
        type="date"
        label={t`From`}
        value={from ?? ''}
        max={to}
        onChange={(event) => onChange({ from: event.currentTarget.value || undefined, to })}
      />
      <TextInput
        type="date"
        label={t`To`}
        value={to ?? ''}
        min={from}
        onChange={(event) => onChange({ from, to: event.currentTarget.value || undefined })}
      />
      {from || to ? (
        <Button variant="subtle" size="compact-sm" onClick={() => onChange({ from: undefined, to: undefined })}>
          {t`The whole history`}
        </Button>
      ) : null}
    </div>
  );
}
