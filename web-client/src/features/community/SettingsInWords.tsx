import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { districtsQuery } from '@/api/queries';
import { InWords } from '@/ui/draft/InWords';
import type { Field, Settings } from './settings';
import { doors } from './words';

/** Some of a community's settings, to compare with another's. */
export function SettingsInWords({ settings, fields }: { settings: Settings; fields: Field[] }) {
  const { t, i18n } = useLingui();
  const districts = useQuery(districtsQuery).data?.items;
  const { name, purpose, access, districtId, kind } = settings;
  const words: Record<Field, [label: string, value: string | null]> = {
    name: [t`Name`, name],
    purpose: [t`Purpose`, purpose],
    access: [t`Who can join`, i18n._(doors[access].name)],
    districtId: [t`District`, districts?.find(({ id }) => id === districtId)?.name ?? t`The whole organisation`],
    kind: [t`Kind`, kind],
  };
  return <InWords words={words} fields={fields} />;
}
