import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { districtsQuery, teamsQuery } from '@/api/queries';
import type { Person } from '@/api/types';
import { ExpertiseLinks } from './ExpertiseLinks';
import { PhoneLink } from './PhoneLink';
import classes from './person.module.css';

/** How to reach somebody, where they work, what they know. */
export function PersonFacts({ person }: { person: Person }) {
  const { t } = useLingui();
  const { districtId, teamId, phone, email, expertise } = person;
  const district = useQuery(districtsQuery).data?.items.find(({ id }) => id === districtId)?.name;
  const team = useQuery(teamsQuery(districtId)).data?.items.find(({ id }) => id === teamId)?.name;
  return (
    <dl className={classes.facts}>
      <Fact name={t`Phone`}>{phone ? <PhoneLink phone={phone} /> : null}</Fact>
      <Fact name={t`Email`}>{email ? <a href={`mailto:${email}`}>{email}</a> : null}</Fact>
      <Fact name={t`District`}>{[district, team].filter(Boolean).join(', ')}</Fact>
      <Fact name={t`Expertise`}>{expertise.length > 0 ? <ExpertiseLinks expertise={expertise} /> : null}</Fact>
    </dl>
  );
}

/** Nothing is shown of what somebody did not tell. */
function Fact({ name, children }: { name: string; children: ReactNode }) {
  return children ? (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  ) : null;
}
