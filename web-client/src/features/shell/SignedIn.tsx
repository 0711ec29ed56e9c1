import { useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';

export const signedInMessage = 'kring-signed-in';

/** Ends the small window in which somebody signed in again, and tells the page that waits. */
export function SignedIn() {
  const { t } = useLingui();
  useEffect(() => {
    if (window.opener) {
      (window.opener as Window).postMessage(signedInMessage, location.origin);
      window.close();
    } else {
      location.replace('/');
    }
  }, []);
  return <p style={{ padding: 24 }}>{t`You are signed in. You can close this window.`}</p>;
}
