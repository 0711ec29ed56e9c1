import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { meQuery } from '@/api/queries';
import { foundTypes, type FoundType } from '@/ui/found/foundTypes';
import type { FacetName } from '../wish';
import type { Facets } from './facets';

/** What a facet's value is called, also where nothing was found with it. */
export function useFacetWords(facets: Facets | undefined): (facet: FacetName, value: string) => string {
  const { t, i18n } = useLingui();
  const { data: me } = useQuery(meQuery);
  return (facet, value) => {
    const named = facets?.[facet].find((known) => known.value === value)?.name;
    switch (facet) {
      case 'type':
        return i18n._(foundTypes[value as FoundType].many);
      case 'tag':
        return value;
      case 'community':
        return named ?? me?.communities.find((own) => own.communityId === value)?.name ?? t`one community`;
      case 'author':
        return named ?? (value === me?.personId ? me.name : t`one author`);
    }
  };
}
