import { useLingui } from '@lingui/react/macro';
import { useRouter } from '@tanstack/react-router';
import type { NotificationItem } from '@/api/types';
import { useLive } from '@/api/useLive';
import { pointer } from '@/ui/feedback/notices';
import { useRead } from './reading';

/** Says what concerns the reader the moment it happens, one thing at a time, unless it is in sight already. */
export function Herald() {
  const { t } = useLingui();
  const router = useRouter();
  const { mutate: read } = useRead();
  useLive((message) => {
    if (message.type === 'notification' && !isInSight(message.notification, router.state.location.pathname)) {
      const { id, text, link } = message.notification;
      pointer(text, t`View`, () => {
        read(id);
        router.history.push(link);
      });
    }
  });
  return null;
}

/** All tabs hear of it, and only one of them is looked at. */
const isInSight = ({ link }: NotificationItem, path: string): boolean =>
  document.visibilityState === 'hidden' ||
  path === '/notifications' ||
  path === new URL(link, location.origin).pathname;
