import { useLingui } from '@lingui/react/macro';
import { Badge } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { filtersIn, type Wish } from '../wish';
import classes from './filters.module.css';

/** Where there is no room beside the results, the filters wait folded above them. */
export function FiltersFolded({ wish, children }: { wish: Wish; children: ReactNode }) {
  const { t } = useLingui();
  const chosen = filtersIn(wish);
  return (
    <details className={classes.folded}>
      <summary className={classes.unfold}>
        <IconAdjustmentsHorizontal size={20} aria-hidden="true" />
        {t`Filters`}
        {chosen > 0 ? (
          <Badge size="sm" variant="light">
            {chosen}
          </Badge>
        ) : null}
      </summary>
      {children}
    </details>
  );
}
