import { Outlet } from '@tanstack/react-router';
import { Page } from '@/ui/page/Page';

export function SettingsFrame() {
  return (
    <Page title="SettingsFrame">
      <Outlet />
    </Page>
  );
}
