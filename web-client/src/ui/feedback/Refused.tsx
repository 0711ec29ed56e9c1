import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { explained } from '@/i18n/problems';
import classes from './feedback.module.css';

/** What could not be shown or done, and what to do next. */
export function Refused({ error, retry }: { error: unknown; retry?: (() => void) | undefined }) {
  const { i18n, t } = useLingui();
  return (
    <div className={classes.refused} role="alert">
      <p>{i18n._(explained(error))}</p>
      {retry ? (
        <Button variant="default" size="sm" onClick={retry}>
          {t`Try again`}
        </Button>
      ) : null}
    </div>
  );
}
