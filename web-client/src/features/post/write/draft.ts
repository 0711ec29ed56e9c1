import { v7 as uuid } from 'uuid';
import type { WrittenKind } from '../kinds';

/** What was typed of a post that is not there yet. */
export interface PostDraft extends PostWords {
  /** The post's id to be: sending twice makes one. */
  id: string;
  communityId: string | null;
  kind: WrittenKind;
  /** When it was typed, in milliseconds. */
  savedAt: number;
}

/** What can be changed of a post later. */
export interface PostWords {
  title: string;
  body: string;
  tags: string[];
}

export const begun = (communityId: string | null, kind: WrittenKind): PostDraft => ({
  id: uuid(),
  communityId,
  kind,
  title: '',
  body: '',
  tags: [],
  savedAt: 0,
});

export const holdsSomething = ({ title, body, tags }: PostWords): boolean =>
  title.trim() !== '' || body.trim() !== '' || tags.length > 0;

/** Where one began to write: each beginning has a draft of its own. */
export interface Beginning {
  community?: string;
  kind?: WrittenKind;
}

const prefix = 'post';

export const nameOf = ({ community = '', kind }: Beginning): string => `${prefix}/${community}/${kind ?? ''}`;

export interface KeptDraft {
  beginning: Beginning;
  draft: PostDraft;
}

/** Other drafts of this person on this device, the latest first. */
export function otherDrafts(personId: string, except: string): KeptDraft[] {
  return Object.entries(localStorage)
    .flatMap(([key, text]: [string, string]) => {
      const name = new RegExp(`^kring-(${prefix}/([^/]*)/(.*))-${personId}$`).exec(key);
      if (!name || name[1] === except) {
        return [];
      }
      const draft = JSON.parse(text) as PostDraft;
      const [, , community, kind] = name;
      return [{ draft, beginning: { ...(community && { community }), ...(kind && { kind: kind as WrittenKind }) } }];
    })
    .filter(({ draft }) => holdsSomething(draft))
    .sort((one, other) => other.draft.savedAt - one.draft.savedAt);
}
