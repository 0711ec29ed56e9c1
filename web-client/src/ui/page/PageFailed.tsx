import { useLingui } from '@lingui/react/macro';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { Problem } from '@/api/problem';
import { Refused } from '../feedback/Refused';
import { NotHere } from './NotHere';
import { Page } from './Page';

/** Shown instead of a page that could not be: not there, not allowed, offline, or our fault. */
export function PageFailed({ error, reset }: ErrorComponentProps) {
  const { t } = useLingui();
  const router = useRouter();
  if (error instanceof Problem && error.status === 404) {
    return <NotHere />;
  }
  const again = () => {
    reset();
    void router.invalidate();
  };
  return (
    <Page title={error instanceof Problem && error.status === 403 ? t`No access` : t`That did not work`}>
      <Refused error={error} retry={again} />
    </Page>
  );
}
