/** What the address of a board's history asks for. */
export interface PastWish {
  /** The instant that is shown; the latest where there is none. */
  at?: string;
  /** Days, both inclusive, between which one looks. */
  from?: string;
  to?: string;
  /** A card that is open as it was. */
  card?: string;
}

const aDay = /^\d{4}-\d{2}-\d{2}$/;

export function readPastWish({ at, from, to, card }: Record<string, unknown>): PastWish {
  return {
    ...(typeof at === 'string' && !Number.isNaN(Date.parse(at)) ? { at } : {}),
    ...(typeof from === 'string' && aDay.test(from) ? { from } : {}),
    ...(typeof to === 'string' && aDay.test(to) ? { to } : {}),
    ...(typeof card === 'string' && card ? { card } : {}),
  };
}
