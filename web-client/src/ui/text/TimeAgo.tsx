import { useLingui } from '@lingui/react';
import classes from './timeAgo.module.css';
import { agoOf, brieflyAgoOf, dateAndTimeOf } from './time';
import { useNow } from './useNow';

interface TimeAgoProps {
  at: string;
  /** On a phone as short as it can be said, where it shares a line with something else; it is read out in full. */
  brief?: boolean;
}

/** When something happened, in words that stay true: "5 minutes ago", the whole date on hover and for machines. */
export function TimeAgo({ at, brief = false }: TimeAgoProps) {
  const { i18n } = useLingui();
  const now = useNow();
  const ago = agoOf(at, now, i18n.locale);
  return (
    <time dateTime={at} title={dateAndTimeOf(at, i18n.locale)}>
      {brief ? (
        <>
          <span className={classes.full}>{ago}</span>
          <span className={classes.brief} aria-hidden="true">
            {brieflyAgoOf(at, now, i18n.locale)}
          </span>
        </>
      ) : (
        ago
      )}
    </time>
  );
}
