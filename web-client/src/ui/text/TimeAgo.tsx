import { useLingui } from '@lingui/react';
import { agoOf, dateAndTimeOf } from './time';
import { useNow } from './useNow';

/** When something happened, in words that stay true: "5 minutes ago", the whole date on hover and for machines. */
export function TimeAgo({ at }: { at: string }) {
  const { i18n } = useLingui();
  const now = useNow();
  return (
    <time dateTime={at} title={dateAndTimeOf(at, i18n.locale)}>
      {agoOf(at, now, i18n.locale)}
    </time>
  );
}
