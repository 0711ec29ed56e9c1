import { http, HttpResponse } from 'msw';
import type { Me } from '@/api/types';

/** Communities of the tests. Noor manages the neighbourhood officers and is a member of the others. */
export const OFFICERS = 'f147bdd4-0000-4000-8000-000000000001';
export const HELPDESK = 'b8c1ef83-0000-4000-8000-000000000002';

export const NOOR: Me = {
  personId: '92de0566-0000-4000-8000-000000000010',
  handle: 'noord',
  name: 'Noor van Noord',
  email: 'noord@kring.example',
  roles: ['member'],
  districtId: null,
  communities: [
    { communityId: HELPDESK, name: 'Vraagbaak', role: 'MEMBER' },
    { communityId: OFFICERS, name: 'Wijkagenten', role: 'MANAGER' },
  ],
};

export const OLAF = { personId: '8707a9a1-0000-4000-8000-000000000011', name: 'Olaf van Oost' };

/** Somebody is signed in: Noor, where nobody else is said. */
export const signedIn = (me: Me = NOOR) => http.get('*/api/me', () => HttpResponse.json(me));
