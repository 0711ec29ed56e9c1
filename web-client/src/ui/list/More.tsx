import { useLingui } from '@lingui/react/macro';
import { Button, Loader } from '@mantine/core';
import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef } from 'react';
import classes from './more.module.css';

type Pages = Pick<UseInfiniteQueryResult, 'hasNextPage' | 'isFetchingNextPage' | 'isFetchNextPageError'> & {
  fetchNextPage: () => Promise<unknown>;
};

/** The end of a list that goes on: loads the next page when it comes into view, and by its button. */
export function More({ of }: { of: Pages }) {
  const { t } = useLingui();
  const { hasNextPage: hasMore, isFetchingNextPage: loading, isFetchNextPageError: failed } = of;
  const load = () => void of.fetchNextPage();
  const end = useRef<HTMLDivElement>(null);
  const reached = useEffectEvent(() => {
    if (hasMore && !loading && !failed) {
      load();
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
        <Button variant="subtle" onClick={load}>
          {failed ? t`Try again` : t`Show more`}
        </Button>
      ) : null}
    </div>
  );
}
