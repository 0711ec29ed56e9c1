import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Waiting } from '@/ui/feedback/Waiting';
import { PersonDisc } from '@/ui/identity/PersonDisc';
import { membersQuery } from './queries';
import classes from './people.module.css';

/** Who manages a community: whom to ask. */
export function Managers({ communityId }: { communityId: string }) {
  const { data } = useInfiniteQuery(membersQuery(communityId, { role: 'MANAGER' }));
  const managers = data?.pages.flatMap((page) => page.items) ?? [];
  if (!data) {
    return <Waiting rows={1} height={44} />;
  }
  return (
    <ul className={classes.people}>
      {managers.map(({ personId, name, title }) => (
        <li key={personId}>
          <Link to="/people/$personId" params={{ personId }} className={classes.person}>
            <PersonDisc id={personId} name={name} />
            <span>
              <span className={classes.name}>{name}</span>
              {title ? <span className={classes.detail}>{title}</span> : null}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
