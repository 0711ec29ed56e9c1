package org.kring.standalone;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a part must not configure by itself. All parts share one class path here, so each finds libraries that its own
 * container would not hold; this is the one place that takes them away again.
 */
final class OneClassPath {

    private OneClassPath() {}

    static List<String> notFor(Part part) {
        return Stream.<List<String>>of().flatMap(List::stream).toList();
    }
}
