import { Link } from '@tanstack/react-router';
import type { Post } from '@/api/types';
import { Ring } from '@/ui/identity/Ring';
import classes from './page.module.css';

/** Where one is, and the way back there. */
export function CommunityCrumb({ post }: { post: Pick<Post, 'communityId' | 'communityName'> }) {
  const { communityId, communityName } = post;
  return (
    <Link to="/communities/$communityId" params={{ communityId }} className={classes.crumb}>
      <Ring id={communityId} name={communityName} size={32} />
      {communityName}
    </Link>
  );
}
