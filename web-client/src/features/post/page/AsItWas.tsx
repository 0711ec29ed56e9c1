import { useLingui } from '@lingui/react/macro';
import { IconHistory } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { postAsItWasQuery } from '@/api/queries';
import type { Post } from '@/api/types';
import { Refused } from '@/ui/feedback/Refused';
import { Waiting } from '@/ui/feedback/Waiting';
import { Markdown } from '@/ui/markdown/Markdown';
import { Sheet } from '@/ui/page/Sheet';
import { dateAndTimeOf } from '@/ui/text/time';
import { Byline } from '../card/Byline';
import { TagList } from '../card/TagList';
import classes from './page.module.css';

/** The words of a post as they stood at a moment, to read only. */
export function AsItWas({ post, at }: { post: Post; at: string }) {
  const { t, i18n } = useLingui();
  const { data: past, error, refetch } = useQuery(postAsItWasQuery(post.id, at));
  return (
    <>
      <p className={classes.past}>
        <IconHistory size={20} aria-hidden="true" />
        <span>{t`This is how it read on ${dateAndTimeOf(at, i18n.locale)}.`}</span>
        <Link to="/posts/$postId" params={{ postId: post.id }}>
          {t`Show the current version`}
        </Link>
      </p>
      {past ? (
        <Sheet as="article" padding="none" className={classes.article} data-kind={past.kind}>
          <div className={classes.inside}>
            <Byline post={past} inCommunity />
            <h1 className={classes.title}>{past.title ?? t`Update from ${past.author.name ?? ''}`}</h1>
            <div className={classes.body}>
              <Markdown text={past.body} />
            </div>
            <TagList tags={past.tags} />
          </div>
        </Sheet>
      ) : error ? (
        <Refused error={error} retry={() => void refetch()} />
      ) : (
        <Waiting rows={1} height={320} />
      )}
    </>
  );
}
