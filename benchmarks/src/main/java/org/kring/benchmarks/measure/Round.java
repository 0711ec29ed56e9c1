package org.kring.benchmarks.measure;

import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;

/**
 * What one contestant did while it had the machine.
 *
 * @param begin seconds since the first round of its line
 * @param seconds until somebody's last operation was done, on average over people: who is done early because the time is
 *     over, while others still wait for an answer, is not counted as idle
 * @param micros how long each operation took
 * @param eachSecond how many were done in each second
 * @param cpu milliseconds of processor time per operation, by who spent them
 */
public record Round(
        double begin,
        double seconds,
        long operations,
        Histogram micros,
        List<Long> eachSecond,
        Map<String, Double> cpu) {

    public double perSecond() {
        return operations / seconds;
    }
}
