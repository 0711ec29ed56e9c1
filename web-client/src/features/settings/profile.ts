import type { Person } from '@/api/types';

/** What somebody says about themselves. */
export type Profile = Pick<Person, 'title' | 'phone' | 'about' | 'expertise' | 'districtId' | 'teamId'>;

export type Field = keyof Profile;

export const profileOf = ({ title, phone, about, expertise, districtId, teamId }: Profile): Profile => ({
  title,
  phone,
  about,
  expertise,
  districtId,
  teamId,
});
