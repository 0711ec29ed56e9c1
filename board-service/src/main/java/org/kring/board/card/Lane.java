package org.kring.board.card;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The cards of one column from top to end, without the card that is being placed. */
record Lane(List<Stand> stands) {

    /** Ranks longer than this make room again: a few neighbours are ranked anew, together with the placing. */
    static final int LONGEST_RANK = 64;

    private static final int ROOMY_RANK = LONGEST_RANK / 2;
    private static final int FIRST_REACH = 8;

    /** One card and its rank. */
    record Stand(UUID cardId, Rank rank) {}

    /** The rank found, and the cards around it that must step aside; nearly always nobody. */
    record Place(Rank rank, Map<UUID, Rank> stepAside) {}

    /** The place before the card that now has this index; the end where there is none. */
    Place at(int index) {
        int place = Math.min(index, stands.size());
        Rank rank = Rank.between(rankAt(place - 1), rankAt(place));
        return rank.length() <= LONGEST_RANK ? new Place(rank, Map.of()) : makeRoom(place, FIRST_REACH);
    }

    /** As {@link #at}, but a card that already stands there keeps its rank. */
    Place at(int index, Rank own) {
        int place = Math.min(index, stands.size());
        return isBetween(own, rankAt(place - 1), rankAt(place)) ? new Place(own, Map.of()) : at(index);
    }

    private Place makeRoom(int place, int reach) {
        int from = Math.max(0, place - reach);
        int to = Math.min(stands.size(), place + reach);
        List<Rank> ranks = Rank.spread(rankAt(from - 1), rankAt(to), to - from + 1);
        boolean roomy = ranks.stream().allMatch(rank -> rank.length() <= ROOMY_RANK);
        return roomy || to - from == stands.size() ? placed(place, from, ranks) : makeRoom(place, reach * 2);
    }

    private Place placed(int place, int from, List<Rank> ranks) {
        var stepAside = new LinkedHashMap<UUID, Rank>();
        for (int i = 0; i < ranks.size() - 1; i++) {
            int neighbour = from + i;
            stepAside.put(stands.get(neighbour).cardId(), ranks.get(neighbour < place ? i : i + 1));
        }
        return new Place(ranks.get(place - from), stepAside);
    }

    private @Nullable Rank rankAt(int index) {
        return index < 0 || index >= stands.size() ? null : stands.get(index).rank();
    }

    private static boolean isBetween(Rank rank, @Nullable Rank low, @Nullable Rank high) {
        return (low == null || low.compareTo(rank) < 0) && (high == null || rank.compareTo(high) < 0);
    }
}
