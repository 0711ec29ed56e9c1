import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Post } from '@/api/types';
import { Markdown } from '@/ui/markdown/Markdown';
import { Sheet } from '@/ui/page/Sheet';
import { TimeAgo } from '@/ui/text/TimeAgo';
import { TagList } from '../card/TagList';
import { blocksOf } from './blocks';
import type { PostWords } from './draft';
import classes from './conflict.module.css';

interface TheirsProps {
  theirs: Post;
  mine: PostWords;
  onTake: (part: Partial<PostWords>) => void;
}

/** What somebody saved meanwhile, with what differs marked, to take over part by part. */
export function Theirs({ theirs, mine, onTake }: TheirsProps) {
  const { t } = useLingui();
  const title = theirs.title ?? '';
  const known = new Set(blocksOf(mine.body));
  return (
    <Sheet as="section" className={classes.theirs} aria-label={t`The current version`}>
      <h2>
        {t`The current version`} {theirs.editedAt ? <TimeAgo at={theirs.editedAt} /> : null}
      </h2>
      {title ? (
        <Part same={title === mine.title} take={t`Use this title`} onTake={() => onTake({ title })}>
          <p className={classes.title}>{title}</p>
        </Part>
      ) : null}
      <Part same={theirs.body === mine.body} take={t`Use this text`} onTake={() => onTake({ body: theirs.body })}>
        {blocksOf(theirs.body).map((block, at) => (
          <div key={at} className={classes.block} data-differs={!known.has(block)}>
            <Markdown text={block} top={3} />
          </div>
        ))}
      </Part>
      <Part
        same={theirs.tags.join() === mine.tags.join()}
        take={t`Use these tags`}
        onTake={() => onTake({ tags: theirs.tags })}
      >
        <TagList tags={theirs.tags} />
      </Part>
    </Sheet>
  );
}

function Part(props: { same: boolean; take: string; onTake: () => void; children: ReactNode }) {
  const { t } = useLingui();
  return (
    <div className={classes.part}>
      {props.children}
      {props.same ? (
        <p className={classes.same}>{t`The same as yours.`}</p>
      ) : (
        <Button variant="light" size="compact-md" onClick={props.onTake}>
          {props.take}
        </Button>
      )}
    </div>
  );
}
