import { useLingui } from '@lingui/react/macro';
import { Button, Loader } from '@mantine/core';
import { useEffect, useEffectEvent, useRef } from 'react';
import classes from './more.module.css';

interface MoreProps {
  hasMore: boolean;
  loading: boolean;
  failed?: boolean;
  onMore: () => void;
}

/** The end of a list that goes on: loads the next page when it comes into view, and by its button. */
export function More({ hasMore, loading, failed = false, onMore }: MoreProps) {
  const { t } = useLingui();
  const end = useRef<HTMLDivElement>(null);
  const reached = useEffectEvent(() => {
    if (hasMore && !loading && !failed) {
      onMore();
    }
  });
  useEffect(() => {
    const watcher = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && reached(), {
      rootMargin: '600px',
    });
    watcher.observe(end.current!);
    return () => watcher.disconnect();
  }, [hasMore, loading]);
  return (
    <div ref={end} className={classes.more}>
      {loading ? <Loader size="sm" aria-label={t`Loading`} /> : null}
      {hasMore && !loading ? (
        <Button variant="subtle" onClick={onMore}>
          {failed ? t`Try again` : t`Show more`}
        </Button>
      ) : null}
    </div>
  );
}
