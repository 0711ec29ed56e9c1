import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import classes from './person.module.css';

/** What somebody knows; each leads to who else does. */
export function ExpertiseLinks({ expertise }: { expertise: string[] }) {
  const { t } = useLingui();
  return expertise.length === 0 ? null : (
    <ul className={classes.expertise} aria-label={t`Expertise`}>
      {expertise.map((word) => (
        <li key={word}>
          <Link to="/people" search={{ expertise: word }} className={classes.word}>
            {word}
          </Link>
        </li>
      ))}
    </ul>
  );
}
