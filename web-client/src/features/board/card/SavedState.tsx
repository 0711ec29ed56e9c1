import { useLingui } from '@lingui/react/macro';
import { IconCheck, IconCloudUpload } from '@tabler/icons-react';
import classes from './card.module.css';

interface SavedStateProps {
  saving: boolean;
  saved: boolean;
  /** What somebody else just did to it. */
  mark: string | undefined;
}

/** Whether what was changed is kept, and what somebody else just did; said quietly, at one place. */
export function SavedState({ saving, saved, mark }: SavedStateProps) {
  const { t } = useLingui();
  return (
    <output className={classes.state}>
      {saving ? (
        <>
          <IconCloudUpload size={16} aria-hidden="true" />
          {t`Saving…`}
        </>
      ) : mark ? (
        mark
      ) : saved ? (
        <>
          <IconCheck size={16} aria-hidden="true" />
          {t`Saved`}
        </>
      ) : null}
    </output>
  );
}
