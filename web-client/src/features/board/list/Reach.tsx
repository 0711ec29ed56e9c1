import { useLingui } from '@lingui/react/macro';
import { IconCircles, IconMapPin } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { districtsQuery } from '@/api/queries';
import classes from './boards.module.css';

/** Whether a board is for one district or for the whole organisation. */
export function Reach({ districtId }: { districtId: string | null }) {
  const { t } = useLingui();
  const districts = useQuery(districtsQuery).data?.items;
  const district = districts?.find(({ id }) => id === districtId)?.name ?? '';
  const Icon = districtId ? IconMapPin : IconCircles;
  return (
    <span className={classes.reach} data-whole={!districtId || undefined}>
      <Icon size={16} stroke={1.9} aria-hidden="true" />
      {districtId ? t`District ${district}` : t`The whole organisation`}
    </span>
  );
}
