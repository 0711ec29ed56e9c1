import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { districtsQuery, teamsQuery } from '@/api/queries';
import type { Field, Profile } from './profile';
import classes from './settings.module.css';

/** Some of a profile, to compare with another version of it. */
export function ProfileInWords({ profile, fields }: { profile: Profile; fields: Field[] }) {
  const { t } = useLingui();
  const districts = useQuery(districtsQuery).data?.items;
  const teams = useQuery(teamsQuery(profile.districtId)).data?.items;
  const words: Record<Field, [label: string, value: string | null | undefined]> = {
    title: [t`Function`, profile.title],
    phone: [t`Phone`, profile.phone],
    about: [t`About me`, profile.about],
    expertise: [t`Expertise`, profile.expertise.join(', ')],
    districtId: [t`District`, districts?.find(({ id }) => id === profile.districtId)?.name],
    teamId: [t`Team`, teams?.find(({ id }) => id === profile.teamId)?.name],
  };
  return (
    <dl className={classes.words}>
      {fields.map((field) => (
        <div key={field}>
          <dt>{words[field][0]}</dt>
          <dd>{words[field][1] || t`empty`}</dd>
        </div>
      ))}
    </dl>
  );
}
