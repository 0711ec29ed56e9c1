import { useLingui } from '@lingui/react/macro';
import { Button, Loader } from '@mantine/core';
import classes from './thread.module.css';

/**
 * The head of a list that began before what is in memory. It always takes the same room; the list itself asks for more
 * when somebody comes near.
 */
export function Earlier({ loading, onMore }: { loading: boolean; onMore: () => void }) {
  const { t } = useLingui();
  return (
    <div className={classes.earlier}>
      {loading ? (
        <Loader size="sm" aria-label={t`Loading`} />
      ) : (
        <Button variant="subtle" onClick={onMore}>
          {t`Show earlier comments`}
        </Button>
      )}
    </div>
  );
}
