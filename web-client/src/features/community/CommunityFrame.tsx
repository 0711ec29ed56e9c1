import { Outlet } from '@tanstack/react-router';
import { Page } from '@/ui/page/Page';

export function CommunityFrame(_: { communityId: string }) {
  return (
    <Page title="CommunityFrame">
      <Outlet />
    </Page>
  );
}
