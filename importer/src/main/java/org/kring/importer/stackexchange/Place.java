package org.kring.importer.stackexchange;

/** Where a row stands, so that somebody can look at it. */
record Place(String file, long line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
