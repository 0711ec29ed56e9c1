import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { answer, api } from '@/api/http';
import { Problem } from '@/api/problem';
import type { CommunityRole } from '@/api/types';
import { explained } from '@/i18n/problems';
import type { Invited } from './draft';

/**
 * Invites people one by one. Answers those who could not be invited, each with the reason to show beside their name;
 * who is invited or a member already counts as done.
 */
export function useInvitations() {
  const { i18n } = useLingui();
  const [refused, setRefused] = useState<Record<string, string>>({});
  const invite = async (communityId: string, people: Invited[], role?: CommunityRole): Promise<Invited[]> => {
    const reasons: Record<string, string> = {};
    for (const { personId, guest } of people) {
      await answer(
        api.POST('/api/communities/{communityId}/invitations', {
          params: { path: { communityId } },
          body: { personId, ...(role && !guest ? { role } : {}) },
        }),
      ).catch((error: unknown) => {
        if (!(error instanceof Problem && error.slug === 'already-member')) {
          reasons[personId] = i18n._(explained(error));
        }
      });
    }
    setRefused(reasons);
    return people.filter(({ personId }) => reasons[personId]);
  };
  return { invite, refused };
}
