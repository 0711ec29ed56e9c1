import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import classes from './thread.module.css';

/** Says that the list began in the middle, and leads to its beginning. */
export function OnlyAround({ onLeave }: { onLeave: () => void }) {
  const { t } = useLingui();
  return (
    <div className={classes.around}>
      <p>{t`You have joined this discussion partway through.`}</p>
      <Button variant="default" size="sm" onClick={onLeave}>
        {t`Show all from the beginning`}
      </Button>
    </div>
  );
}
