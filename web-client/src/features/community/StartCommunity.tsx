import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { meQuery } from '@/api/queries';

/** Guests start nothing by themselves. */
export function StartCommunity() {
  const { t } = useLingui();
  const { data: me } = useSuspenseQuery(meQuery);
  return me.roles.includes('guest') ? null : (
    <Button
      leftSection={<IconPlus size={18} aria-hidden="true" />}
      renderRoot={(props) => <Link to="/communities/new" {...props} />}
    >
      {t`Start a community`}
    </Button>
  );
}
