import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { Card } from '@/api/types';
import { Empty } from '@/ui/feedback/Empty';
import { useDesk } from '../lanes/Desk';

/** A card that was archived while it was open comes back from here; one that was never seen may not be for this reader. */
export function CardGone({ card, onClose }: { card: Card | undefined; onClose: () => void }) {
  const { t } = useLingui();
  const { change, mayWrite } = useDesk();
  if (!card) {
    return (
      <Empty title={t`This card cannot be found`} action={<Button onClick={onClose}>{t`Go to the board`}</Button>}>
        {t`It was archived, or you do not have access to it.`}
      </Empty>
    );
  }
  const restore = () => void change({ kind: 'restore', card, columnId: card.columnId });
  return (
    <Empty
      title={t`“${card.title}” is archived`}
      action={mayWrite ? <Button onClick={restore}>{t`Restore`}</Button> : null}
    >
      {t`Someone archived it while you had it open.`}
    </Empty>
  );
}
