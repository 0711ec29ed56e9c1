/** A number that is the same for an id everywhere and always: FNV-1a. */
export function seedOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const letter of id) {
    hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  }
  return hash >>> 0;
}

/** Hues that sit together on paper and by night; each keeps 4.5:1 under white letters. */
export const hues = [
  '#146c69',
  '#8a4b12',
  '#7a3b63',
  '#3b5b92',
  '#4a6b1f',
  '#a03b2a',
  '#5b4a9c',
  '#a3306f',
  '#6d5a00',
  '#4b5f6b',
] as const;

export const hueOf = (id: string): string => hues[seedOf(id) % hues.length] ?? hues[0];
