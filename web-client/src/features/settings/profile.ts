import type { Person } from '@/api/types';

const fields = ['title', 'phone', 'about', 'expertise', 'districtId', 'teamId'] as const;

export type Field = (typeof fields)[number];

/** What somebody says about themselves. */
export type Profile = Pick<Person, Field>;

export const profileOf = ({ title, phone, about, expertise, districtId, teamId }: Profile): Profile => ({
  title,
  phone,
  about,
  expertise,
  districtId,
  teamId,
});

/** Which fields differ; an empty text is the same as none. */
export const differing = (one: Profile, other: Profile): Field[] =>
  fields.filter((field) => JSON.stringify(one[field] || null) !== JSON.stringify(other[field] || null));

/** Only these fields, as a merge patch wants them: what was emptied becomes null. */
export const only = (profile: Profile, wanted: Field[]): Partial<Profile> =>
  Object.fromEntries(wanted.map((field) => [field, profile[field] === '' ? null : profile[field]]));
