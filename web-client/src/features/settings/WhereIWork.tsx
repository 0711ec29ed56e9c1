import { useLingui } from '@lingui/react/macro';
import { Select } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { districtsQuery, teamsQuery } from '@/api/queries';
import type { Profile } from './profile';
import classes from './settings.module.css';

interface WhereIWorkProps {
  profile: Profile;
  edit: (part: Partial<Profile>) => void;
}

/** District and team; another district takes the team along. */
export function WhereIWork({ profile, edit }: WhereIWorkProps) {
  const { t } = useLingui();
  const { data: districts } = useSuspenseQuery(districtsQuery);
  const { data: teams } = useQuery(teamsQuery(profile.districtId));
  return (
    <div className={classes.pair}>
      <Select
        label={t`District`}
        placeholder={t`The whole organisation`}
        data={districts.items.map(({ id, name }) => ({ value: id, label: name }))}
        value={profile.districtId}
        onChange={(districtId) => edit({ districtId, teamId: null })}
        clearable
        clearButtonProps={{ 'aria-label': t`The whole organisation` }}
      />
      <Select
        label={t`Team`}
        placeholder={profile.districtId ? t`No team` : t`Choose a district first`}
        data={(teams?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={profile.teamId}
        onChange={(teamId) => edit({ teamId })}
        disabled={profile.districtId === null}
        clearable
        clearButtonProps={{ 'aria-label': t`No team` }}
      />
    </div>
  );
}
