package org.kring.benchmarks.measure;

/** What is done over and over. */
@FunctionalInterface
public interface Work {

    /**
     * Does it once and returns when it is done.
     *
     * @param person who does it, from 0: the same person never does two things at once
     * @throws Exception if it did not succeed, which ends the benchmark: a refused request is not a fast one
     */
    void once(int person) throws Exception;
}
