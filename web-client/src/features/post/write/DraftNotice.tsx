import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { TimeAgo } from '@/ui/text/TimeAgo';
import classes from './write.module.css';

/** Says that what is shown was typed before, and offers to begin anew. */
export function DraftNotice({ savedAt, onDiscard }: { savedAt: number; onDiscard: () => void }) {
  const { t } = useLingui();
  return (
    <output className={classes.kept}>
      <IconFileText size={20} aria-hidden="true" />
      <p>
        {t`Your draft is back.`} <TimeAgo at={new Date(savedAt).toISOString()} />
      </p>
      <Button variant="subtle" size="compact-md" onClick={onDiscard}>
        {t`Discard`}
      </Button>
    </output>
  );
}
