import { useLingui } from '@lingui/react/macro';
import { Modal } from '@mantine/core';
import { useState } from 'react';
import { BothVersions } from '@/ui/feedback/BothVersions';
import { Markdown } from '@/ui/markdown/Markdown';
import { dayOf } from '@/ui/text/time';
import type { CardWords } from '../lanes/change';
import type { EditConflict } from '../lanes/conflict';
import { useDesk } from '../lanes/Desk';

/** Somebody else changed the same words of a card; the reader sees both and chooses. */
export default function ConflictDialog({ conflict, onClose }: { conflict: EditConflict; onClose: () => void }) {
  const { t } = useLingui();
  const { change } = useDesk();
  const [saving, setSaving] = useState(false);
  const { cardId, mine, theirs } = conflict;
  const names = Object.keys(mine) as (keyof CardWords)[];
  const keepMine = async () => {
    setSaving(true);
    await change({ kind: 'edit', cardId, before: theirs, after: mine });
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t`Changed by two people`}
      size="lg"
      centered
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <BothVersions
        theirs={names.map((name) => (
          <Words key={name} name={name} words={theirs} />
        ))}
        mine={names.map((name) => (
          <Words key={name} name={name} words={mine} />
        ))}
        saving={saving}
        onTakeTheirs={onClose}
        onKeepMine={() => void keepMine()}
      />
    </Modal>
  );
}

function Words({ name, words }: { name: keyof CardWords; words: Partial<CardWords> }) {
  const { t, i18n } = useLingui();
  switch (name) {
    case 'description':
      return words.description ? <Markdown text={words.description} /> : <p>{t`No description`}</p>;
    case 'due':
      return <p>{words.due ? dayOf(words.due, i18n.locale) : t`No date`}</p>;
    case 'labels':
      return <p>{words.labels?.join(', ')}</p>;
    case 'title':
      return <p>{words.title}</p>;
  }
}
