import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { districtsQuery, teamsQuery } from '@/api/queries';
import { InWords } from '@/ui/draft/InWords';
import type { Field, Profile } from './profile';

/** Some of a profile, to compare with another version of it. */
export function ProfileInWords({ profile, fields }: { profile: Profile; fields: Field[] }) {
  const { t } = useLingui();
  const districts = useQuery(districtsQuery).data?.items;
  const teams = useQuery(teamsQuery(profile.districtId)).data?.items;
  const words: Record<Field, [label: string, value: string | null | undefined]> = {
    title: [t`Job title`, profile.title],
    phone: [t`Phone`, profile.phone],
    about: [t`About me`, profile.about],
    expertise: [t`Expertise`, profile.expertise.join(', ')],
    districtId: [t`District`, districts?.find(({ id }) => id === profile.districtId)?.name],
    teamId: [t`Team`, teams?.find(({ id }) => id === profile.teamId)?.name],
  };
  return <InWords words={words} fields={fields} />;
}
