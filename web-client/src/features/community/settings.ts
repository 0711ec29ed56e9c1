import type { Community } from '@/api/types';

/** What a manager may change of a community. */
export type Settings = Pick<Community, 'name' | 'purpose' | 'access' | 'districtId' | 'kind'>;

export type Field = keyof Settings;

export const settingsOf = ({ name, purpose, access, districtId, kind }: Settings): Settings => ({
  name,
  purpose,
  access,
  districtId,
  kind,
});
