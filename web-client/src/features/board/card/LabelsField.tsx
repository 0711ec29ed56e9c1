import { useLingui } from '@lingui/react/macro';
import { TagsInput } from '@mantine/core';
import type { Card } from '@/api/types';
import { useDesk } from '../lanes/Desk';
import { LabelDots } from '@/ui/labels/LabelDots';
import { useEdit } from './useEdit';

/** Labels of a card; those of the board are offered first, so that one thing keeps one name. */
export function LabelsField({ card, known }: { card: Card; known: string[] }) {
  const { t } = useLingui();
  const { mayWrite } = useDesk();
  const edit = useEdit(card);
  if (!mayWrite) {
    return card.labels.length > 0 ? <LabelDots labels={card.labels} /> : null;
  }
  return (
    <TagsInput
      label={t`Labels`}
      placeholder={card.labels.length === 0 ? t`Add a label` : ''}
      data={known}
      value={card.labels}
      onChange={(labels) => void edit({ labels })}
      maxTags={20}
      maxLength={40}
      acceptValueOnBlur
      comboboxProps={{ withinPortal: true }}
    />
  );
}
