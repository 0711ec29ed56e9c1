import { typesInOrder, type FoundType } from '@/ui/found/foundTypes';

export const facetNames = ['type', 'community', 'tag', 'author'] as const;
export type FacetName = (typeof facetNames)[number];

/** What is looked for. Values of one facet widen, facets narrow. `from` and `to` are days. */
export interface Wish {
  q: string;
  type: FoundType[];
  community: string[];
  tag: string[];
  author: string[];
  from: string;
  to: string;
}

/** As it stands in an address: what is not wished is left out, and one value needs no list. */
export type WishInAddress = {
  [name in keyof Wish]?: Wish[name] | (Wish[name] extends (infer Value)[] ? Value : never) | undefined;
};

export const noWish: Wish = { q: '', type: [], community: [], tag: [], author: [], from: '', to: '' };

export function readWish(search: Record<string, unknown>): Wish {
  const isType = (value: string): value is FoundType => typesInOrder.includes(value as FoundType);
  return {
    q: search.q === undefined ? '' : String(search.q),
    type: listOf(search.type).filter(isType),
    community: listOf(search.community),
    tag: listOf(search.tag),
    author: listOf(search.author),
    from: dayOf(search.from),
    to: dayOf(search.to),
  };
}

const listOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : value === undefined || value === '' ? [] : [value]).map(String);

const dayOf = (value: unknown): string => (/^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? String(value) : '');

/** Without what is empty. */
export const inAddress = (wish: Wish): WishInAddress =>
  Object.fromEntries(Object.entries(wish).filter(([, value]) => value.length > 0));

export const isChosen = (wish: Wish, facet: FacetName, value: string): boolean =>
  (wish[facet] as string[]).includes(value);

export function toggled(wish: Wish, facet: FacetName, value: string): Wish {
  const values = wish[facet] as string[];
  return { ...wish, [facet]: values.includes(value) ? values.filter((other) => other !== value) : [...values, value] };
}

export const filtersIn = ({ type, community, tag, author, from, to }: Wish): number =>
  type.length + community.length + tag.length + author.length + (from || to ? 1 : 0);
