package org.kring.benchmarks.scale;

/** What was made here is, letter by letter, what the platform makes of the same; or nothing is built with it. */
final class Same {

    private Same() {}

    static void require(String here, String there) {
        if (!here.equals(there)) {
            throw new IllegalStateException("The platform stores it otherwise.\nhere:  " + here + "\nthere: " + there);
        }
    }
}
