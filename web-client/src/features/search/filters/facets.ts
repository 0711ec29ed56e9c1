import type { SearchAnswer } from '@/api/types';

export type Facets = SearchAnswer['facets'];
export type Facet = Facets['type'][number];
