package org.kring.search.document;

/** What one event does to the index. */
public sealed interface Change {

    DocumentKey key();

    /** The document is now this; it keeps its origin where the event does not tell it. */
    record Write(Document document) implements Change {
        @Override
        public DocumentKey key() {
            return document.key();
        }
    }

    /** It is gone for good, and everything below it too. */
    record Remove(DocumentKey key) implements Change {}
}
