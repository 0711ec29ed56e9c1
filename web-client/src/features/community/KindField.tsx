import { useLingui } from '@lingui/react/macro';
import { Autocomplete } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { meQuery } from '@/api/queries';
import { organisation } from './KindWord';

interface KindFieldProps {
  value: string | null;
  saved: string | null;
  onChange: (kind: string | null) => void;
}

/** A word of the managers' own; only administrators let a community speak for the organisation, or no longer. */
export function KindField({ value, saved, onChange }: KindFieldProps) {
  const { t } = useLingui();
  const { data: me } = useSuspenseQuery(meQuery);
  const admin = me.roles.includes('admin');
  const fixed = saved === organisation && !admin;
  const words = [t`Team`, t`Project`, t`Field of work`, t`Neighbourhood`, t`Free time`];
  return (
    <Autocomplete
      label={t`Kind`}
      description={
        fixed
          ? t`This community speaks for the organisation. Only a Kring administrator can change that.`
          : admin
            ? t`A word that helps people tell communities apart. With the word “organisation”, its news becomes the organisation's news.`
            : t`A word that helps people tell communities apart (optional).`
      }
      data={admin ? [...words, organisation] : words}
      value={value ?? ''}
      onChange={(kind) => onChange(kind || null)}
      disabled={fixed}
      maxLength={100}
    />
  );
}
