import { useLingui } from '@lingui/react/macro';
import { SegmentedControl, UnstyledButton } from '@mantine/core';
import { IconArrowBarToDown, IconBookmark } from '@tabler/icons-react';
import type { Sort } from './sort';
import classes from './thread.module.css';

interface ThreadHeadProps {
  total: number;
  sort: Sort;
  onSort: (sort: Sort) => void;
  /** Goes to where the reader was; undefined where there is nothing to go back to. */
  onLastRead: (() => void) | undefined;
  onEnd: (() => void) | undefined;
}

/** How many comments there are, in which order they are read, and the ways into the middle of them. */
export function ThreadHead({ total, sort, onSort, onLastRead, onEnd }: ThreadHeadProps) {
  const { t, i18n } = useLingui();
  return (
    <div className={classes.top}>
      <h2 id="comments-title" className={classes.title}>
        {t`Comments`} {total > 0 ? <span className={classes.total}>{i18n.number(total)}</span> : null}
      </h2>
      {total > 1 ? (
        <SegmentedControl
          size="sm"
          aria-label={t`Order`}
          value={sort}
          onChange={(chosen) => onSort(chosen as Sort)}
          data={[
            { value: 'oldest', label: t`Oldest` },
            { value: 'newest', label: t`Newest` },
            { value: 'best', label: t`Best` },
          ]}
        />
      ) : null}
      {onLastRead || onEnd ? (
        <div className={classes.jumps}>
          {onLastRead ? (
            <UnstyledButton className={classes.jump} data-waits onClick={onLastRead}>
              <IconBookmark size={17} aria-hidden="true" />
              {t`Continue where you left off`}
            </UnstyledButton>
          ) : null}
          {onEnd ? (
            <UnstyledButton className={classes.jump} onClick={onEnd}>
              <IconArrowBarToDown size={17} aria-hidden="true" />
              {t`Go to the latest comment`}
            </UnstyledButton>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
