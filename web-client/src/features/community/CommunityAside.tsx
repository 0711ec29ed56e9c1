import { useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Community } from '@/api/types';
import { CircleOfPeople } from './CircleOfPeople';
import { Managers } from './Managers';
import { membersQuery } from './queries';
import classes from './feed.module.css';

/** Beside the posts of a community: the people in it, and who manages it. All of it stands under About too. */
export function CommunityAside({ community }: { community: Community }) {
  const { t } = useLingui();
  const { id, name, access } = community;
  const { data } = useInfiniteQuery(membersQuery(id));
  const people = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <aside className={classes.aside} aria-label={t`About ${name}`}>
      <Link to="/communities/$communityId/members" params={{ communityId: id }} aria-label={t`All members`}>
        <CircleOfPeople id={id} name={name} access={access} people={people} />
      </Link>
      <h2 className={classes.asideTitle}>{t`Managers`}</h2>
      <Managers communityId={id} />
    </aside>
  );
}
