import { useLingui } from '@lingui/react/macro';
import { Button, Group, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { Card } from '@/api/types';
import { useDraft } from '@/ui/draft/useDraft';
import { Editor } from '@/ui/editor/Editor';
import { Markdown } from '@/ui/markdown/Markdown';
import { useDesk } from '../lanes/Desk';
import { useEdit } from './useEdit';
import classes from './card.module.css';

interface Writing {
  /** Undefined where nobody writes. */
  text?: string | undefined;
  before?: string | null | undefined;
  /** Whether it met what somebody else wrote; once it stands on the card all the same, nobody writes any more. */
  refused?: boolean | undefined;
}

/** What a card is about. What is being written is kept through closing and reloading until it is saved or dropped. */
export function Description({ card }: { card: Card }) {
  const { t } = useLingui();
  const { mayWrite } = useDesk();
  const edit = useEdit(card);
  const { draft, change, forget } = useDraft<Writing>(`card-${card.id}`, () => ({}));
  const stop = () => {
    change({ text: undefined, before: undefined, refused: undefined });
    forget();
  };
  const save = async () => {
    const description = draft.text?.trim() || null;
    const before = draft.before ?? null;
    stop();
    if (description !== before && !(await edit({ description }, { description: before }))) {
      change({ text: description ?? '', before, refused: true });
    }
  };
  const arrived = draft.refused && draft.text === (card.description ?? '');
  if (draft.text === undefined || arrived) {
    const begin = () => change({ text: card.description ?? '', before: card.description, refused: undefined });
    return (
      <section aria-label={t`Description`} className={classes.description}>
        {card.description ? <Markdown text={card.description} /> : null}
        {mayWrite ? (
          <Button
            variant="subtle"
            size="compact-md"
            leftSection={<IconPencil size={16} aria-hidden="true" />}
            onClick={begin}
          >
            {card.description ? t`Edit the description` : t`Describe what needs doing`}
          </Button>
        ) : null}
      </section>
    );
  }
  return (
    <section aria-label={t`Description`} className={classes.description}>
      {card.description !== (draft.before ?? null) ? (
        <Text
          size="sm"
          role="alert"
        >{t`Someone changed the description while you were writing. Saving shows both.`}</Text>
      ) : null}
      <Editor
        label={t`Description`}
        value={draft.text}
        onChange={(text) => change({ text, refused: undefined })}
        communityId={card.communityId}
        onSubmit={() => void save()}
        autoFocus
      />
      <Group gap="xs">
        <Button onClick={() => void save()}>{t`Save`}</Button>
        <Button variant="default" onClick={stop}>
          {t`Cancel`}
        </Button>
      </Group>
    </section>
  );
}
