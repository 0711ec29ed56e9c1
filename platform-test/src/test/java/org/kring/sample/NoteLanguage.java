package org.kring.sample;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kring.events.ContentEvent;
import org.kring.events.KringEvent;
import org.kring.events.Topics;
import org.kring.platform.command.StoredEvent;
import org.kring.platform.relay.PublishedLanguage;
import org.springframework.stereotype.Component;

/** Tells of notes as if they were posts. */
@Component
class NoteLanguage implements PublishedLanguage {

    @Override
    public String topic() {
        return Topics.CONTENT;
    }

    @Override
    public Optional<KringEvent> translate(StoredEvent stored) {
        return switch ((Note.NoteEvent) stored) {
            case Note.NoteEvent.NoteWritten written ->
                Optional.of(new ContentEvent.PostPublished(
                        written.noteId(),
                        new UUID(0, 0),
                        ContentEvent.PostKind.UPDATE,
                        written.text(),
                        written.text(),
                        List.of(),
                        List.of(),
                        new UUID(0, 0),
                        written.at()));
            case Note.NoteEvent.NoteChanged changed ->
                Optional.of(new ContentEvent.PostEdited(
                        changed.noteId(),
                        new UUID(0, 0),
                        ContentEvent.PostKind.UPDATE,
                        changed.text(),
                        changed.text(),
                        List.of(),
                        List.of(),
                        new UUID(0, 0),
                        new UUID(0, 0),
                        changed.at()));
        };
    }
}
