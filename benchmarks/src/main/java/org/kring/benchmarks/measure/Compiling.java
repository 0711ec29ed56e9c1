package org.kring.benchmarks.measure;

import java.util.concurrent.TimeUnit;

/** What Java's compilers take of the processors from its beginning on: much of it says that nothing is warm yet. */
public final class Compiling {

    private final CpuMeter cpu;
    private final long beginNanos = System.nanoTime();
    private final double beginMillis;

    private Compiling(CpuMeter cpu) {
        this.cpu = cpu;
        this.beginMillis = cpu.millisOfCompilers();
    }

    /** @param cpu of the processes that are watched */
    public static Compiling in(CpuMeter cpu) {
        return new Compiling(cpu);
    }

    /** @return of all processors, from 0 to 1; too little, where a process ended meanwhile */
    public double shareOfProcessors() {
        double passed = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - beginNanos);
        return Math.max(0, cpu.millisOfCompilers() - beginMillis)
                / (passed * Runtime.getRuntime().availableProcessors());
    }
}
