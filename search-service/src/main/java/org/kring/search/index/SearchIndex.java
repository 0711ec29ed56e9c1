package org.kring.search.index;

/**
 * One index as Elasticsearch knows it.
 *
 * @param name {@code kring-20261122114500123}: later made means greater
 * @param searched whether it is the one that searches read
 * @param seeded whether it holds what the index before it held, so that feeding it may begin
 */
public record SearchIndex(String name, boolean searched, boolean seeded) {

    /**
     * The alias that feeds write through: a write through a missing alias fails, where one to a missing index would
     * make a new index with guessed types.
     */
    public String feedAlias() {
        return "feed-" + name;
    }
}
