import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import classes from './card.module.css';

/** Tags, each leading to everything that carries it. */
export function TagList({ tags }: { tags: string[] }) {
  const { t } = useLingui();
  return tags.length === 0 ? null : (
    <ul className={classes.tags} aria-label={t`Tags`}>
      {tags.map((tag) => (
        <li key={tag}>
          <Link to="/search" search={{ tag }} className={classes.tag}>
            {tag}
          </Link>
        </li>
      ))}
    </ul>
  );
}
