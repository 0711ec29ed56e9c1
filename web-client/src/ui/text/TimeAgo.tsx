import { useLingui } from '@lingui/react';
import { useSyncExternalStore } from 'react';
import { agoOf, dateAndTimeOf } from './time';

/** When something happened, in words that stay true: "5 minutes ago", the whole date on hover and for machines. */
export function TimeAgo({ at }: { at: string }) {
  const { i18n } = useLingui();
  const now = useSyncExternalStore(everyMinute, minute);
  return (
    <time dateTime={at} title={dateAndTimeOf(at, i18n.locale)}>
      {agoOf(at, now, i18n.locale)}
    </time>
  );
}

const minute = () => Math.floor(Date.now() / 60_000) * 60_000;

function everyMinute(changed: () => void): () => void {
  const timer = setInterval(changed, 20_000);
  return () => clearInterval(timer);
}
