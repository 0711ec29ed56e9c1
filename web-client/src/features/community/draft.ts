import { v7 as uuid } from 'uuid';
import type { Access, Person } from '@/api/types';
import { useDraft } from '@/ui/draft/useDraft';

export type Invited = Pick<Person, 'personId' | 'name' | 'handle' | 'title' | 'guest'>;

/** A community that is being started. Its id is made here, once, so that sending it twice makes one. */
export interface CommunityDraft {
  id: string;
  name: string;
  purpose: string;
  access: Access;
  districtId: string | null;
  invited: Invited[];
  /** It is there; what is left is to invite those who could not be invited. */
  created: boolean;
}

export const useCommunityDraft = () =>
  useDraft<CommunityDraft>('new-community', () => ({
    id: uuid(),
    name: '',
    purpose: '',
    access: 'OPEN',
    districtId: null,
    invited: [],
    created: false,
  }));

export interface StepProps {
  draft: CommunityDraft;
  change: (part: Partial<CommunityDraft>) => void;
}
