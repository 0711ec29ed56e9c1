package org.kring.benchmarks.measure;

/**
 * One way of doing something, to be measured beside others.
 *
 * @param before what has to be so before a round begins; not part of what is measured
 */
public record Contestant(String name, Preparation before, Work work) {

    /** Puts things as they have to be. */
    @FunctionalInterface
    public interface Preparation {
        void prepare() throws Exception;
    }

    public Contestant(String name, Work work) {
        this(name, () -> {}, work);
    }
}
