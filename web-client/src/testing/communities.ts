import type { Community, Member } from '@/api/types';
import { OLAF } from './people';

/** An open community of divers that Noor is not in, unless something else is said. */
export const aCommunity = (said: Partial<Community> = {}): Community => ({
  id: '3c1e0001-0000-4000-8000-000000000200',
  name: 'Duikers',
  purpose: 'Voor wie onder water werkt.',
  access: 'OPEN',
  archived: false,
  createdAt: '2026-03-01T09:00:00Z',
  createdBy: OLAF.personId,
  districtId: null,
  invitedAs: null,
  kind: null,
  memberCount: 8,
  myRole: null,
  requested: false,
  version: 3,
  ...said,
});

/** Olaf as an ordinary member, unless something else is said. */
export const aMember = (said: Partial<Member> = {}): Member => ({
  ...OLAF,
  handle: 'oost',
  title: null,
  role: 'MEMBER',
  since: '2026-03-02T09:00:00Z',
  ...said,
});

export const page = <T>(...items: T[]) => ({ items, next: null });
