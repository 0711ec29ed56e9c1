import { useQuery } from '@tanstack/react-query';
import { communityQuery } from '@/api/queries';
import { Ring } from '@/ui/identity/Ring';
import classes from './boards.module.css';

/** Of which community something is: its ring and its name. */
export function CommunityOf({ communityId }: { communityId: string }) {
  const { data: community } = useQuery(communityQuery(communityId));
  return (
    <span className={classes.community}>
      {community ? (
        <>
          <Ring id={community.id} name={community.name} access={community.access} size={22} />
          {community.name}
        </>
      ) : null}
    </span>
  );
}
