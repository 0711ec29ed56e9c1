import { useLingui } from '@lingui/react/macro';
import type { ColumnDraft } from '../edit/columnDraft';
import classes from './create.module.css';

/** How the board will look. Decorative: the fields say the same. */
export function BoardPreview({ name, columns }: { name: string; columns: ColumnDraft[] }) {
  const { t } = useLingui();
  return (
    <div className={classes.preview} aria-hidden="true">
      <p className={classes.previewName}>{name.trim() || t`Your board`}</p>
      <div className={classes.lanes}>
        {columns.map(({ id, name: column, stage, wipLimit }, index) => (
          <div key={id} className={classes.lane} data-stage={stage ?? undefined}>
            <p className={classes.laneName}>{column || '…'}</p>
            {wipLimit ? <p className={classes.laneLimit}>{t`at most ${wipLimit}`}</p> : null}
            {Array.from({ length: Math.max(1, 4 - index) }, (_, card) => (
              <span key={card} className={classes.card} />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
