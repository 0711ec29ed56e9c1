package org.kring.content.post;

/** What a post is to its community. Ideas and documents have a name already, and no home yet. */
public enum PostKind {
    UPDATE,
    ARTICLE,
    NEWS,
    QUESTION,
    IDEA,
    DOCUMENT;

    boolean isOffered() {
        return this != IDEA && this != DOCUMENT;
    }
}
