package org.kring.search.document;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.events.ContentEvent;
import org.kring.events.ContentEvent.PostKind;

/** Posts and comments as documents. */
final class ContentDocuments {

    private ContentDocuments() {}

    static Document of(ContentEvent.PostPublished event) {
        return post(event, event.kind(), event.title(), event.body(), event.tags(), event.authorId(), true);
    }

    static Document of(ContentEvent.PostEdited event) {
        return post(event, event.kind(), event.title(), event.body(), event.tags(), event.authorId(), false);
    }

    static Document of(ContentEvent.CommentWritten event) {
        return comment(event, event.commentId(), event.body(), event.authorId(), true);
    }

    static Document of(ContentEvent.CommentEdited event) {
        return comment(event, event.commentId(), event.body(), event.authorId(), false);
    }

    private static Document post(
            ContentEvent event,
            PostKind kind,
            @Nullable String title,
            String body,
            List<String> tags,
            UUID author,
            boolean originKnown) {
        return new Document(
                DocumentKey.of(DocumentType.POST, event.postId()),
                DocumentType.POST,
                event.postId(),
                event.communityId(),
                null,
                kind.name(),
                null,
                title,
                PlainText.of(body),
                tags,
                List.of(),
                author,
                event.at(),
                originKnown);
    }

    private static Document comment(ContentEvent event, UUID id, String body, UUID author, boolean originKnown) {
        return new Document(
                DocumentKey.of(DocumentType.COMMENT, id),
                DocumentType.COMMENT,
                id,
                event.communityId(),
                DocumentKey.of(DocumentType.POST, event.postId()),
                null,
                null,
                null,
                PlainText.of(body),
                List.of(),
                List.of(),
                author,
                event.at(),
                originKnown);
    }
}
