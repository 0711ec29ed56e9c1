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
    meaning: msg`Everyone can read it, and anyone can join straight away.`,
    others: msg`Others see everything: posts, members and boards. To write, they join first.`,
  },
  CLOSED: {
    icon: IconLock,
    name: msg({ message: 'Closed', context: 'access of a community' }),
    meaning: msg`Only members can read it. Others ask to join, and a manager decides.`,
    others: msg`Others see the name and purpose and can ask to join. Posts, members and boards stay inside.`,
  },
  SECRET: {
    icon: IconEyeOff,
    name: msg({ message: 'Secret', context: 'access of a community' }),
    meaning: msg`Only its members know it exists. The only way in is by invitation.`,
    others: msg`Others see nothing: not in lists, not in search, not on anyone's profile.`,
  },
};

export const roles: Record<CommunityRole, MessageDescriptor> = {
  MANAGER: msg`Manager`,
  MEMBER: msg`Member`,
  GUEST: msg`Guest`,
};
