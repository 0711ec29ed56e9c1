import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconFilter, IconHistory } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import classes from './boardTools.module.css';
import { KeyHelp } from './KeyHelp';

interface BoardToolsProps {
  boardId: string;
  mayEdit: boolean;
  onEdit: () => void;
  /** On narrow screens the filter waits behind a button. */
  filterOpened: boolean;
  onFilter: () => void;
}

/** What one does with the board itself; on narrow screens without words. */
export function BoardTools({ boardId, mayEdit, onEdit, filterOpened, onFilter }: BoardToolsProps) {
  const { t } = useLingui();
  const look = { variant: 'default', classNames: { root: classes.tool ?? '', label: classes.word ?? '' } } as const;
  return (
    <>
      <KeyHelp />
      <Button
        {...look}
        classNames={{ root: `${classes.tool} ${classes.onlyNarrow}`, label: classes.word ?? '' }}
        aria-label={t`Filter`}
        aria-expanded={filterOpened}
        leftSection={<IconFilter size={18} aria-hidden="true" />}
        onClick={onFilter}
      />
      <Button
        {...look}
        aria-label={t`History`}
        leftSection={<IconHistory size={18} aria-hidden="true" />}
        renderRoot={(props) => <Link to="/boards/$boardId/history" params={{ boardId }} {...props} />}
      >
        {t`History`}
      </Button>
      {mayEdit ? (
        <Button
          {...look}
          aria-label={t`Edit board`}
          leftSection={<IconAdjustmentsHorizontal size={18} aria-hidden="true" />}
          onClick={onEdit}
        >
          {t`Edit board`}
        </Button>
      ) : null}
    </>
  );
}
