import type { Community } from '@/api/types';

/** What a manager may change of a community. */
export type Settings = Pick<Community, 'name' | 'purpose' | 'access' | 'districtId' | 'kind'>;

const fields = ['name', 'purpose', 'access', 'districtId', 'kind'] as const;

export type Field = (typeof fields)[number];

export const settingsOf = ({ name, purpose, access, districtId, kind }: Settings): Settings => ({
  name,
  purpose,
  access,
  districtId,
  kind,
});

/** Which fields differ. */
export const differing = (one: Settings, other: Settings): Field[] =>
  fields.filter((field) => one[field] !== other[field]);

/** Only these fields, as a merge patch wants them. */
export const only = (settings: Settings, wanted: Field[]): Partial<Settings> =>
  Object.fromEntries(wanted.map((field) => [field, settings[field]]));
