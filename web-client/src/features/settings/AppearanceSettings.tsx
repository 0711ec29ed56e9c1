import { Page } from '@/ui/page/Page';

export function AppearanceSettings() {
  return <Page title="AppearanceSettings">{null}</Page>;
}
