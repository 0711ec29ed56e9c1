import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { IconArticle, IconHelpCircle, IconMessage2, IconSpeakerphone, type Icon } from '@tabler/icons-react';
import type { PostKind } from '@/api/types';

interface KindLook {
  name: MessageDescriptor;
  /** What it is for, to whoever chooses one. */
  use: MessageDescriptor;
  icon: Icon;
  /** An update has none: it is said, not titled. */
  titled: boolean;
}

/** The kinds that can be written today. */
export const kinds = {
  UPDATE: {
    name: msg`Update`,
    use: msg`Something short: what is going on, what you have noticed, what you are wondering.`,
    icon: IconMessage2,
    titled: false,
  },
  QUESTION: {
    name: msg`Question`,
    use: msg`Ask what you want to know. You mark the answer that helped.`,
    icon: IconHelpCircle,
    titled: true,
  },
  ARTICLE: {
    name: msg`Article`,
    use: msg`A longer piece with a title, for people to come back to.`,
    icon: IconArticle,
    titled: true,
  },
  NEWS: {
    name: msg`News`,
    use: msg`An announcement that stands out on everyone's home page.`,
    icon: IconSpeakerphone,
    titled: true,
  },
} as const satisfies Partial<Record<PostKind, KindLook>>;

export type WrittenKind = keyof typeof kinds;

export const isWritten = (kind: string | undefined): kind is WrittenKind => kind !== undefined && kind in kinds;

export const lookOf = (kind: PostKind): KindLook => kinds[isWritten(kind) ? kind : 'ARTICLE'];
