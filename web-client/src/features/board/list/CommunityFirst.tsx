import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Empty } from '@/ui/feedback/Empty';

/** Who is in no community is shown the way to one: boards come from there. */
export function CommunityFirst() {
  const { t } = useLingui();
  const toCommunities = (
    <Button renderRoot={(props) => <Link to="/communities" search={{ show: 'all' }} {...props} />}>
      {t`See all communities`}
    </Button>
  );
  return (
    <Empty title={t`A board belongs to a community`} action={toCommunities}>
      {t`Join one or start one, then create its boards.`}
    </Empty>
  );
}
