import { useLingui } from '@lingui/react/macro';
import type { Found } from '@/api/types';
import { FoundGlyph } from '@/ui/found/FoundGlyph';
import { foundTypes } from '@/ui/found/foundTypes';
import { LabelDots } from '@/ui/labels/LabelDots';
import { PathLink } from '@/ui/link/PathLink';
import { Sheet } from '@/ui/page/Sheet';
import { TimeAgo } from '@/ui/text/TimeAgo';
import { partsOf, textOf } from './excerpt';
import classes from './search.module.css';

const longestTitle = 90;

/** One thing that was found: what it is, the words that were looked for, where it stands and who wrote it. */
export function Result({ item }: { item: Found }) {
  const { t, i18n } = useLingui();
  const { type, id, title, excerpt, communityName, author, expertise, tags, createdAt, link } = item;
  const said = title ?? shortened(textOf(excerpt));
  const where = type === 'community' ? null : communityName;
  return (
    <Sheet as="li" className={classes.result}>
      <FoundGlyph type={type} id={id} name={said} size={36} />
      <div className={classes.told}>
        <PathLink path={link} data-result className={classes.title}>
          {type === 'comment' ? t`Answer or comment: ${said}` : said}
        </PathLink>
        {excerpt ? <Excerpt excerpt={excerpt} /> : null}
        {expertise.length > 0 ? <p className={classes.expertise}>{expertise.join(' · ')}</p> : null}
        {type === 'card' && tags.length > 0 ? <LabelDots labels={tags} /> : null}
        <p className={classes.around}>
          <span>{i18n._(foundTypes[type].one)}</span>
          {where ? <span>{where}</span> : null}
          {author?.name ? <span>{author.name}</span> : null}
          {type === 'person' ? null : <TimeAgo at={createdAt} />}
        </p>
      </div>
    </Sheet>
  );
}

function Excerpt({ excerpt }: { excerpt: string }) {
  return (
    <p className={classes.excerpt}>
      {partsOf(excerpt).map(({ text, hit }, at) => (hit ? <mark key={at}>{text}</mark> : text))}
    </p>
  );
}

const shortened = (text: string): string =>
  text.length > longestTitle ? `${text.slice(0, text.lastIndexOf(' ', longestTitle))} …` : text;
