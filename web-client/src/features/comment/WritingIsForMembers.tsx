import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import classes from './write.module.css';

/** Instead of the box, for whoever may only read. */
export function WritingIsForMembers({ communityId }: { communityId: string }) {
  const { t } = useLingui();
  return (
    <p className={classes.members}>
      {t`Only members of this community can write here.`}{' '}
      <Link to="/communities/$communityId" params={{ communityId }}>
        {t`View the community`}
      </Link>
    </p>
  );
}
