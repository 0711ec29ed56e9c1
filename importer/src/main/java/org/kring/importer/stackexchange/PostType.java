package org.kring.importer.stackexchange;

/** The values of {@code PostTypeId} that Kring has a counterpart for. */
final class PostType {
    static final long QUESTION = 1;
    static final long ANSWER = 2;

    private PostType() {}
}
