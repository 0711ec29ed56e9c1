import { useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import { notice } from '@/ui/feedback/notices';
import { NewsItem } from './NewsItem';
import type { useNews } from './useNews';
import classes from './news.module.css';

/** News stands out until it is read. Putting one away can be undone. */
export function NewsOnTop({ news, putAway, bringBack }: ReturnType<typeof useNews>) {
  const { t } = useLingui();
  const section = useRef<HTMLElement>(null);
  const dismiss = (id: string) => {
    putAway(id);
    (news.length > 1 ? section.current : document.querySelector<HTMLElement>('main'))?.focus({ preventScroll: true });
    notice(t`Put away. You can find all news in its community.`, () => bringBack(id));
  };
  return news.length === 0 ? null : (
    <section ref={section} tabIndex={-1} className={classes.news} aria-labelledby="news-on-top">
      <h2 id="news-on-top">{t`News`}</h2>
      {news.map((post) => (
        <NewsItem key={post.id} post={post} onRead={() => putAway(post.id)} onDismiss={() => dismiss(post.id)} />
      ))}
    </section>
  );
}
