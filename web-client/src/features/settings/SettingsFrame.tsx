import { useLingui } from '@lingui/react/macro';
import { Outlet } from '@tanstack/react-router';
import { Page } from '@/ui/page/Page';
import { TabLink, TabLinks } from '@/ui/page/TabLinks';
import classes from './settings.module.css';

/** What somebody sets for themselves, each part at an address of its own. */
export function SettingsFrame() {
  const { t } = useLingui();
  return (
    <Page title={t`Settings`}>
      <TabLinks label={t`Settings`}>
        <TabLink to="/settings/profile">{t`Profile`}</TabLink>
        <TabLink to="/settings/appearance">{t`Language and colours`}</TabLink>
        <TabLink to="/settings/notifications">{t`Notifications`}</TabLink>
        <TabLink to="/settings/tokens">{t`Access tokens`}</TabLink>
      </TabLinks>
      <div className={classes.part}>
        <Outlet />
      </div>
    </Page>
  );
}
