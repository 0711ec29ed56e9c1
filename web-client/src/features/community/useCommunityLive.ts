import { useLingui } from '@lingui/react/macro';
import { useThrottledCallback } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Happening } from '@/api/live';
import type { Community, Me } from '@/api/types';
import { useHappenings } from '@/api/useLive';
import { notice } from '@/ui/feedback/notices';
import { refreshMembership } from './cache';

/**
 * Keeps the pages of a community true while they are open. Answers whether somebody removed me from it meanwhile, which
 * the page says rather than to change without a word.
 */
export function useCommunityLive(community: Community, me: Me): boolean {
  const { t } = useLingui();
  const client = useQueryClient();
  const [removedFrom, setRemovedFrom] = useState<string>();
  const { id, name } = community;
  // A large community hears of newcomers every second.
  const refresh = useThrottledCallback(() => {
    const stale = [
      ['community', id],
      ['members', id],
      ['requests', id],
    ];
    stale.forEach((queryKey) => void client.invalidateQueries({ queryKey }));
  }, 1_000);
  const aboutMe = ({ type }: Happening) => {
    void refreshMembership(client, id);
    setRemovedFrom(type === 'membership.ended' ? id : undefined);
    if (type === 'membership.granted' && !community.myRole) {
      notice(t`You are now in ${name}.`);
    } else if (type === 'membership.declined') {
      notice(t`Your request to join ${name} was declined.`);
    }
  };
  useHappenings(
    [
      'community.edited',
      'community.archived',
      'membership.requested',
      'membership.granted',
      'membership.declined',
      'membership.ended',
      'person.invited',
    ],
    (happening) => {
      if (happening.communityId !== id) {
        return;
      }
      if (happening.personId === me.personId && happening.by !== me.personId) {
        aboutMe(happening);
      } else {
        refresh();
      }
    },
  );
  return removedFrom === id;
}
