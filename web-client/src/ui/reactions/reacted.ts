import type { Reaction } from '@/api/types';

interface Reactable {
  myReactions: string[];
  reactionCounts: Record<Reaction, number>;
}

/** A post or comment as it is after somebody gave a reaction or took it back; doing so twice changes nothing. */
export function reacted<T extends Reactable>(thing: T, reaction: Reaction, given: boolean): T {
  if (thing.myReactions.includes(reaction) === given) {
    return thing;
  }
  const others = thing.myReactions.filter((each) => each !== reaction);
  const counts = thing.reactionCounts;
  return {
    ...thing,
    myReactions: given ? [...others, reaction] : others,
    reactionCounts: { ...counts, [reaction]: Math.max(0, counts[reaction] + (given ? 1 : -1)) },
  };
}
