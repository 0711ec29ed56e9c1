import { useSuspenseQuery } from '@tanstack/react-query';
import { meQuery } from '@/api/queries';
import type { Post } from '@/api/types';

/** What whoever is signed in may do with a post. The services decide; this decides what is offered. */
export function useReader() {
  const { data: me } = useSuspenseQuery(meQuery);
  const roleIn = (communityId: string) => me.communities.find((each) => each.communityId === communityId)?.role;
  const isMine = (post: Pick<Post, 'author'>) => post.author.personId === me.personId;
  return {
    me,
    roleIn,
    isMine,
    belongsTo: (communityId: string) => roleIn(communityId) !== undefined,
    mayChange: (post: Pick<Post, 'author' | 'communityId'>) =>
      roleIn(post.communityId) !== undefined && (isMine(post) || roleIn(post.communityId) === 'MANAGER'),
  };
}
