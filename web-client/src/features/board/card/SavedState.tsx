import { useLingui } from '@lingui/react/macro';
import { IconCheck, IconCloudUpload } from '@tabler/icons-react';
import { useState } from 'react';
import classes from './card.module.css';

/** Whether what was changed is kept, and what somebody else just did; said quietly, at one place. */
export function SavedState({ saving, mark }: { saving: boolean; mark: string | undefined }) {
  const { t } = useLingui();
  const [wasSaving, setWasSaving] = useState(saving);
  if (saving && !wasSaving) {
    setWasSaving(true);
  }
  return (
    <output className={classes.state}>
      {saving ? (
        <>
          <IconCloudUpload size={16} aria-hidden="true" />
          {t`Saving…`}
        </>
      ) : mark ? (
        mark
      ) : wasSaving ? (
        <>
          <IconCheck size={16} aria-hidden="true" />
          {t`Saved`}
        </>
      ) : null}
    </output>
  );
}
