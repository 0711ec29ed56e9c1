import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { IconArchive, IconMapPin, IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { districtsQuery } from '@/api/queries';
import type { Community } from '@/api/types';
import { KindWord } from './KindWord';
import { AccessWord } from './AccessWord';
import classes from './facts.module.css';

/** Access, size and district of a community on one line. */
export function CommunityFacts({ community }: { community: Community }) {
  const { t } = useLingui();
  const districts = useQuery(districtsQuery).data?.items;
  const district = districts?.find(({ id }) => id === community.districtId)?.name;
  return (
    <p className={classes.facts}>
      <AccessWord access={community.access} />
      <span className={classes.fact}>
        <IconUsers size={16} stroke={1.9} aria-hidden="true" />
        {t`${plural(community.memberCount, { one: '# member', other: '# members' })}`}
      </span>
      {district ? (
        <span className={classes.fact}>
          <IconMapPin size={16} stroke={1.9} aria-hidden="true" />
          {t`District ${district}`}
        </span>
      ) : null}
      {community.kind ? (
        <span className={classes.fact}>
          <KindWord kind={community.kind} />
        </span>
      ) : null}
      {community.archived ? (
        <span className={classes.archived}>
          <IconArchive size={16} stroke={1.9} aria-hidden="true" />
          {t`Archived`}
        </span>
      ) : null}
    </p>
  );
}
