import { useLingui } from '@lingui/react/macro';
import { useNetwork } from '@mantine/hooks';
import { IconWifiOff } from '@tabler/icons-react';
import classes from './shell.module.css';

/** Says that the connection is gone, and that nothing is lost meanwhile. */
export function ConnectionBar() {
  const { t } = useLingui();
  const { online } = useNetwork();
  return (
    <div role="status">
      {online ? null : (
        <p className={classes.offline}>
          <IconWifiOff size={18} aria-hidden="true" />
          {t`No connection. You can keep reading what is open; what you write is kept on this device.`}
        </p>
      )}
    </div>
  );
}
