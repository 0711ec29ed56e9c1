package org.kring.search.document;

/** The mark of something deleted or erased: nothing but its key. */
public record Gone(DocumentKey key) implements Entry {}
