import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';

/** Begins a board, in this community where one is given. */
export function NewBoardButton({ community }: { community?: string | undefined }) {
  const { t } = useLingui();
  return (
    <Button
      leftSection={<IconPlus size={18} aria-hidden="true" />}
      renderRoot={(props) => <Link to="/boards/new" search={community ? { community } : {}} {...props} />}
    >
      {t`New board`}
    </Button>
  );
}
