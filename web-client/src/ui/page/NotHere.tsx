import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Empty } from '../feedback/Empty';
import { Page } from './Page';

/** An address that leads nowhere, or to what is not for this reader: the two look the same on purpose. */
export function NotHere() {
  const { t } = useLingui();
  return (
    <Page title={t`Not found`}>
      <Empty title={t`This page is not available`} action={<GoHome />}>
        {t`The address may be wrong, the page may be gone, or it may belong to a community you are not in.`}
      </Empty>
    </Page>
  );
}

function GoHome() {
  const { t } = useLingui();
  return <Button renderRoot={(props) => <Link to="/" {...props} />}>{t`Go to the home page`}</Button>;
}
