package org.kring.importer.stackexchange;

/** A row that cannot be understood. It is left out, the rest goes on. */
final class BrokenRow extends RuntimeException {
    private static final long serialVersionUID = 1;

    BrokenRow(Place place, String reason) {
        super(place + ": " + reason);
    }
}
