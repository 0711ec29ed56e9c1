/** The orders in which comments are read; they stand in the address. */
export const sorts = ['oldest', 'newest', 'best'] as const;
export type Sort = (typeof sorts)[number];

export const isSort = (word: unknown): word is Sort => sorts.some((sort) => sort === word);
