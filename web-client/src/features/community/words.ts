import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { IconEyeOff, IconLock, IconLockOpen2, type Icon } from '@tabler/icons-react';
import type { Access, CommunityRole } from '@/api/types';

interface Door {
  icon: Icon;
  name: MessageDescriptor;
  /** Who gets in and who sees what, in one sentence. */
  meaning: MessageDescriptor;
  /** What everybody else sees of it. */
  others: MessageDescriptor;
}

/** What the three kinds of access mean to people. */
export const doors: Record<Access, Door> = {
  OPEN: {
    icon: IconLockOpen2,
    name: msg({ message: 'Open', context: 'access of a community' }),
    meaning: msg`Everybody reads along, and whoever wants joins at once.`,
    others: msg`Others see everything: posts, members and boards. They join before they write.`,
  },
  CLOSED: {
    icon: IconLock,
    name: msg({ message: 'Closed', context: 'access of a community' }),
    meaning: msg`Only members read along. Who wants in asks, and a manager decides.`,
    others: msg`Others see the name and the purpose and can ask to join. Posts, members and boards stay inside.`,
  },
  SECRET: {
    icon: IconEyeOff,
    name: msg({ message: 'Secret', context: 'access of a community' }),
    meaning: msg`Only who is in it knows that it exists. The one way in is an invitation.`,
    others: msg`Others see nothing: not in lists, not in search, not on anybody's profile.`,
  },
};

export const roles: Record<CommunityRole, MessageDescriptor> = {
  MANAGER: msg`Manager`,
  MEMBER: msg`Member`,
  GUEST: msg`Guest`,
};
