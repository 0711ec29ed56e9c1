import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import {
  IconAddressBook,
  IconCircles,
  IconHome,
  IconLayoutKanban,
  IconListCheck,
  type Icon,
} from '@tabler/icons-react';

interface Place {
  to: '/' | '/communities' | '/boards' | '/work' | '/people';
  name: MessageDescriptor;
  icon: Icon;
}

/** Where one can go from everywhere. */
export const places: Place[] = [
  { to: '/', name: msg`Home`, icon: IconHome },
  { to: '/communities', name: msg`Communities`, icon: IconCircles },
  { to: '/work', name: msg`My work`, icon: IconListCheck },
  { to: '/boards', name: msg`Boards`, icon: IconLayoutKanban },
  { to: '/people', name: msg`People`, icon: IconAddressBook },
];
