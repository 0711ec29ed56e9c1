import { useSuspenseQuery } from '@tanstack/react-query';
import { communityQuery, meQuery } from '@/api/queries';

/** A community and what I may do in it; the server says the same, this only keeps buttons away that it would refuse. */
export function useCommunity(communityId: string) {
  const { data: me } = useSuspenseQuery(meQuery);
  const { data: community, error } = useSuspenseQuery(communityQuery(communityId));
  const { access, myRole, archived } = community;
  const manages = myRole === 'MANAGER' || (me.roles.includes('admin') && access !== 'SECRET');
  return {
    me,
    community,
    /** It was there, and is no longer for me to see. */
    gone: error !== null && 'status' in error && error.status === 404,
    mayRead: myRole !== null || (access === 'OPEN' && !me.roles.includes('guest')) || manages,
    mayWrite: myRole !== null && !archived,
    manages,
    mayManage: manages && !archived,
  };
}
