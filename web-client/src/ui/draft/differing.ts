/** The fields in which two versions of one thing differ; an empty text is the same as none. */
export const differing = <T extends object>(one: T, other: T): (keyof T)[] =>
  (Object.keys(one) as (keyof T)[]).filter(
    (field) => JSON.stringify(one[field] || null) !== JSON.stringify(other[field] || null),
  );
