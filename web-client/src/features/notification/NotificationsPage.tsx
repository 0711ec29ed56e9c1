import { useLingui } from '@lingui/react/macro';
import { Button, Switch } from '@mantine/core';
import { IconChecks, IconSettings } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { Empty } from '@/ui/feedback/Empty';
import { Refused } from '@/ui/feedback/Refused';
import { Waiting } from '@/ui/feedback/Waiting';
import { More } from '@/ui/list/More';
import { Page } from '@/ui/page/Page';
import { DaysOfNotifications } from './DaysOfNotifications';
import classes from './notification.module.css';
import { notificationsQuery } from './queries';
import { useReadAll } from './reading';

/** What concerns me, newest first. It fills itself: the bell reads it anew when something arrives. */
export function NotificationsPage({ unread }: { unread: boolean }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const list = useInfiniteQuery(notificationsQuery(unread));
  const readAll = useReadAll();
  const all = useRef<HTMLElement>(null);
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const nothing = list.isSuccess && items.length === 0;
  return (
    <Page
      title={t`Notifications`}
      actions={
        <>
          {nothing && !unread ? null : (
            <Switch
              label={t`Unread only`}
              checked={unread}
              classNames={{ body: classes.switch ?? '' }}
              onChange={(event) =>
                void navigate({ to: '/notifications', search: event.currentTarget.checked ? { unread: true } : {} })
              }
            />
          )}
          {items.some(({ read }) => !read) ? (
            <Button
              variant="default"
              leftSection={<IconChecks size={18} aria-hidden="true" />}
              onClick={() => {
                readAll.mutate();
                // The button goes, as there is nothing left to mark; who pressed it goes on with what it was about.
                all.current?.focus({ preventScroll: true });
              }}
            >
              {t`Mark all as read`}
            </Button>
          ) : null}
          <Button
            variant="subtle"
            className={classes.choose ?? ''}
            aria-label={t`Choose what you hear about`}
            leftSection={<IconSettings size={18} aria-hidden="true" />}
            renderRoot={(props) => <Link to="/settings/notifications" {...props} />}
          >
            <span className={classes.words}>{t`Choose what you hear about`}</span>
          </Button>
        </>
      }
    >
      {list.isPending ? <Waiting rows={5} height={64} /> : null}
      {list.isError && items.length === 0 ? <Refused error={list.error} retry={() => void list.refetch()} /> : null}
      {nothing ? <NothingYet unread={unread} /> : null}
      {items.length > 0 ? (
        <section ref={all} tabIndex={-1} aria-label={t`Notifications`}>
          <DaysOfNotifications items={items} />
        </section>
      ) : null}
      <More of={list} />
    </Page>
  );
}

function NothingYet({ unread }: { unread: boolean }) {
  const { t } = useLingui();
  return unread ? (
    <Empty
      title={t`You have read everything`}
      action={<Link to="/notifications">{t`Show what you have read too`}</Link>}
    />
  ) : (
    <Empty title={t`Nothing yet`}>
      {t`When someone mentions you, replies to you or gives you a card, it appears here straight away.`}
    </Empty>
  );
}
