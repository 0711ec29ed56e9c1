package org.kring.benchmarks.measure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;

/** All rounds of one contestant. */
public record Results(String name, List<Round> rounds) {

    public Spread perSecond() {
        return Spread.of(rates());
    }

    public Percentiles latency() {
        Histogram all = Percentiles.histogram();
        rounds.forEach(round -> all.add(round.micros()));
        return Percentiles.of(all);
    }

    /** The median over the rounds of the milliseconds of processor time per operation. */
    public Map<String, Double> cpu() {
        var medians = new TreeMap<String, Double>();
        rounds.getFirst()
                .cpu()
                .keySet()
                .forEach(spender -> medians.put(
                        spender,
                        Spread.of(rounds.stream()
                                        .map(round -> round.cpu().getOrDefault(spender, 0.0))
                                        .toList())
                                .median()));
        return medians;
    }

    /** More per second is better. */
    public Spread ratioTo(Results limit) {
        return Spread.ofRatios(rates(), limit.rates());
    }

    private List<Double> rates() {
        return rounds.stream().map(Round::perSecond).toList();
    }
}
