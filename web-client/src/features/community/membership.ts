import { useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { answer, api, done } from '@/api/http';
import { meQuery } from '@/api/queries';
import type { Community } from '@/api/types';
import { notice, refusal } from '@/ui/feedback/notices';
import { changeCommunity, refreshMembership } from './cache';

/**
 * The ways in and out of a community for me, shown at once and taken back if refused. `enter` joins, accepts an
 * invitation or asks; `exit` leaves, declines an invitation or takes back what was asked.
 *
 * @param onGone called after leaving what cannot even be seen from outside
 */
export function useMyMembership(community: Community, onGone: () => void = () => {}) {
  const { t } = useLingui();
  const { data: me } = useSuspenseQuery(meQuery);
  const gone = community.access === 'SECRET' || me.roles.includes('guest');
  const { name } = community;
  const path = { params: { path: { communityId: community.id } } };
  const enter = useChange(community, {
    send: () => answer(api.POST('/api/communities/{communityId}/join', path)),
    shown: inside(community),
    tell: () => {
      if (community.invitedAs) {
        notice(t`You are now in ${name}.`);
      } else if (community.access === 'CLOSED') {
        notice(t`You asked to join ${name}. Its managers will let you know.`, () => exit.mutate('undo'), community.id);
      } else {
        notice(t`You are now in ${name}.`, () => exit.mutate('undo'), community.id);
      }
    },
  });
  const exit = useChange(community, {
    send: () => done(api.POST('/api/communities/{communityId}/leave', path)),
    shown: gone ? community : outside(community),
    tell: () => {
      if (gone) {
        onGone();
      }
      if (community.requested) {
        notice(t`You withdrew your request to join ${name}.`, () => enter.mutate('undo'), community.id);
      } else if (community.invitedAs) {
        notice(t`You declined the invitation to ${name}.`);
      } else {
        notice(t`You left ${name}.`, comesBackAlone(community) ? () => enter.mutate('undo') : undefined, community.id);
      }
    },
  });
  return { enter, exit };
}

/** Whether leaving can simply be undone: nobody else has to let them in, and they come back as what they were. */
export function comesBackAlone({ access, myRole, archived }: Community): boolean {
  return access === 'OPEN' && myRole === 'MEMBER' && !archived;
}

/** An undo says nothing, so that it does not offer to be undone itself. */
type Manner = 'undo' | void;

function useChange(
  community: Community,
  { send, shown, tell }: { send: () => Promise<unknown>; shown: Community; tell: () => void },
) {
  const client = useQueryClient();
  return useMutation<unknown, Error, Manner>({
    mutationFn: send,
    onMutate: () => changeCommunity(client, community.id, () => shown),
    onSuccess: (_, manner) => (manner === 'undo' ? undefined : tell()),
    onError: (error) => {
      changeCommunity(client, community.id, () => community);
      refusal(error);
    },
    onSettled: () => refreshMembership(client, community.id),
  });
}

function inside(community: Community): Community {
  const role = community.invitedAs ?? (community.access === 'OPEN' ? 'MEMBER' : null);
  const memberCount = community.memberCount + (community.myRole ? 0 : 1);
  return role
    ? { ...community, myRole: role, invitedAs: null, requested: false, memberCount }
    : { ...community, requested: true };
}

function outside(community: Community): Community {
  const memberCount = community.memberCount - (community.myRole ? 1 : 0);
  return { ...community, myRole: null, invitedAs: null, requested: false, memberCount };
}
