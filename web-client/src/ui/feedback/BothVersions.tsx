import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './bothVersions.module.css';

interface BothVersionsProps {
  theirs: ReactNode;
  mine: ReactNode;
  saving: boolean;
  onTakeTheirs: () => void;
  onKeepMine: () => void;
}

/** Somebody else changed the same thing meanwhile: shows both, and the person decides. Nothing is lost before. */
export function BothVersions({ theirs, mine, saving, onTakeTheirs, onKeepMine }: BothVersionsProps) {
  const { t } = useLingui();
  return (
    <div className={classes.both} role="alert">
      <p className={classes.said}>{t`Someone changed this while you were writing. Choose which version to keep.`}</p>
      <section aria-label={t`As it is now`} className={classes.version}>
        <h3>{t`As it is now`}</h3>
        {theirs}
        <Button variant="default" disabled={saving} onClick={onTakeTheirs}>
          {t`Keep theirs`}
        </Button>
      </section>
      <section aria-label={t`What you wrote`} className={classes.version}>
        <h3>{t`What you wrote`}</h3>
        {mine}
        <Button loading={saving} onClick={onKeepMine}>
          {t`Save mine`}
        </Button>
      </section>
    </div>
  );
}
