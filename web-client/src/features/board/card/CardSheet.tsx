import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconArchive } from '@tabler/icons-react';
import type { Board, Card } from '@/api/types';
import { useDesk } from '../lanes/Desk';
import { labelsOf } from '../lanes/shown';
import { CardOrigin } from './CardOrigin';
import { CardPlace } from './CardPlace';
import { CardTitle } from './CardTitle';
import { Description } from './Description';
import { DueField } from './DueField';
import { LabelsField } from './LabelsField';
import { Workers } from './Workers';
import classes from './card.module.css';

interface CardSheetProps {
  board: Board;
  card: Card;
  onClose: () => void;
}

/** All that a card says; every field saves itself. */
export function CardSheet({ board, card, onClose }: CardSheetProps) {
  const { t } = useLingui();
  const { mayWrite, archive } = useDesk();
  return (
    <div className={classes.sheet}>
      <div className={classes.words}>
        <CardTitle card={card} />
        <Description card={card} />
      </div>
      <aside className={classes.side}>
        <CardPlace board={board} card={card} />
        <Workers card={card} />
        <DueField card={card} />
        <LabelsField card={card} known={labelsOf(board)} />
        {mayWrite ? (
          <Button
            variant="default"
            leftSection={<IconArchive size={18} aria-hidden="true" />}
            onClick={() => {
              archive(card.id);
              onClose();
            }}
          >
            {t`Archive`}
          </Button>
        ) : null}
        <CardOrigin card={card} />
      </aside>
    </div>
  );
}
