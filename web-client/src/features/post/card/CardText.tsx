import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Post } from '@/api/types';
import { Markdown } from '@/ui/markdown/Markdown';
import { excerptOf, leadOf, minutesToRead } from '../excerpt';
import classes from './card.module.css';

const length = 420;

/** As much of a post as a list needs: an article's lead, of the others the beginning. */
export function CardText({ post }: { post: Post }) {
  const { t } = useLingui();
  const lead = post.kind === 'ARTICLE' ? leadOf(post.body) : '';
  const { text, cut } = lead
    ? { text: lead, cut: lead.length < post.body.trim().length }
    : excerptOf(post.body, length);
  const minutes = minutesToRead(post.body);
  const time = t`${plural(minutes, { one: '# minute', other: '# minutes' })}`;
  return (
    <div className={classes.text}>
      {lead ? <p className={classes.lead}>{text}</p> : <Markdown text={text} top={4} />}
      {cut ? (
        <p className={classes.on}>
          <Link
            to="/posts/$postId"
            params={{ postId: post.id }}
            aria-label={post.title ? t`Continue reading: ${post.title}` : t`Continue reading`}
          >
            {t`Continue reading`}
          </Link>
          {post.kind === 'ARTICLE' ? ` · ${time}` : null}
        </p>
      ) : null}
    </div>
  );
}
