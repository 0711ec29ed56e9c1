import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { IconFileText, IconLayoutKanban, IconMessage, type Icon } from '@tabler/icons-react';
import type { Found } from '@/api/types';

export type FoundType = Found['type'];

/** What can be found, in the order in which people look for it. */
export const foundTypes: Record<FoundType, { one: MessageDescriptor; many: MessageDescriptor }> = {
  community: { one: msg`Community`, many: msg`Communities` },
  person: { one: msg`Person`, many: msg`People` },
  post: { one: msg`Post`, many: msg`Posts` },
  comment: { one: msg`Comment`, many: msg`Comments` },
  card: { one: msg`Card`, many: msg`Cards` },
};

export const typesInOrder = Object.keys(foundTypes) as FoundType[];

export const iconOf: Record<Exclude<FoundType, 'community' | 'person'>, Icon> = {
  post: IconFileText,
  comment: IconMessage,
  card: IconLayoutKanban,
};
