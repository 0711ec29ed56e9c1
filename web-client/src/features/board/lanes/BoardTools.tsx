import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconHistory } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { KeyHelp } from './KeyHelp';

interface BoardToolsProps {
  boardId: string;
  mayEdit: boolean;
  onEdit: () => void;
}

/** What one does with the board itself. */
export function BoardTools({ boardId, mayEdit, onEdit }: BoardToolsProps) {
  const { t } = useLingui();
  return (
    <>
      <KeyHelp />
      <Button
        variant="default"
        leftSection={<IconHistory size={18} aria-hidden="true" />}
        renderRoot={(props) => <Link to="/boards/$boardId/history" params={{ boardId }} {...props} />}
      >
        {t`History`}
      </Button>
      {mayEdit ? (
        <Button
          variant="default"
          leftSection={<IconAdjustmentsHorizontal size={18} aria-hidden="true" />}
          onClick={onEdit}
        >
          {t`Edit board`}
        </Button>
      ) : null}
    </>
  );
}
