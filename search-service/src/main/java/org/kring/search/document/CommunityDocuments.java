package org.kring.search.document;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kring.events.CommunityEvent;

/** Communities and people as documents. Who may see them stands in the copies, not here: access changes. */
final class CommunityDocuments {

    private CommunityDocuments() {}

    static Document of(CommunityEvent.CommunityCreated event) {
        return community(event.communityId(), event.name(), event.purpose(), event.at(), true);
    }

    static Document of(CommunityEvent.CommunityEdited event) {
        return community(event.communityId(), event.name(), event.purpose(), event.at(), false);
    }

    /** Without the phone number: it is not for finding people, and one place less to erase it from. */
    static Document of(CommunityEvent.PersonChanged event) {
        return new Document(
                DocumentKey.of(DocumentType.PERSON, event.personId()),
                DocumentType.PERSON,
                event.personId(),
                null,
                null,
                null,
                event.handle(),
                event.name(),
                lines(event.title(), event.about() == null ? null : PlainText.of(event.about())),
                List.of(),
                event.expertise(),
                null,
                event.at(),
                true);
    }

    private static Document community(UUID id, String name, String purpose, Instant at, boolean originKnown) {
        return new Document(
                DocumentKey.of(DocumentType.COMMUNITY, id),
                DocumentType.COMMUNITY,
                id,
                id,
                null,
                null,
                null,
                name,
                PlainText.of(purpose),
                List.of(),
                List.of(),
                null,
                at,
                originKnown);
    }

    private static String lines(@Nullable String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }
}
