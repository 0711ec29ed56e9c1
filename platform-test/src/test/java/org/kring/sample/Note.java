package org.kring.sample;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.kring.platform.command.StoredEvent;
import org.kring.platform.decision.Reason;
import org.kring.platform.decision.Rejection;

sealed interface Note {

    record Absent() implements Note {}

    record Written(String text, int changes) implements Note {}

    enum NoteRejection implements Rejection {
        NOTE_NOT_FOUND(Reason.NOT_FOUND, "There is no such note."),
        NOTE_EXISTS(Reason.CONFLICT, "There is another note with this id.");

        private final Reason reason;
        private final String message;

        NoteRejection(Reason reason, String message) {
            this.reason = reason;
            this.message = message;
        }

        @Override
        public Reason reason() {
            return reason;
        }

        @Override
        public String message() {
            return message;
        }
    }

    sealed interface NoteCommand {
        UUID noteId();

        @TargetAggregateIdentifier
        default String aggregateId() {
            return noteId().toString();
        }

        record WriteNote(UUID noteId, String text, Instant at) implements NoteCommand {}

        record ChangeNote(UUID noteId, String text, Instant at) implements NoteCommand {}
    }

    sealed interface NoteEvent extends StoredEvent {
        UUID noteId();

        String text();

        @Override
        default String aggregateId() {
            return noteId().toString();
        }

        @Revision("1")
        record NoteWritten(UUID noteId, String text, Instant at) implements NoteEvent {}

        @Revision("1")
        record NoteChanged(UUID noteId, String text, Instant at) implements NoteEvent {}
    }

    default List<NoteEvent> decide(NoteCommand command) {
        return switch (command) {
            case NoteCommand.WriteNote write ->
                switch (this) {
                    case Absent absent -> List.of(new NoteEvent.NoteWritten(write.noteId(), write.text(), write.at()));
                    case Written written -> {
                        if (written.text().equals(write.text())) {
                            yield List.of();
                        }
                        throw NoteRejection.NOTE_EXISTS.refused();
                    }
                };
            case NoteCommand.ChangeNote change -> {
                if (this instanceof Absent) {
                    throw NoteRejection.NOTE_NOT_FOUND.refused();
                }
                yield List.of(new NoteEvent.NoteChanged(change.noteId(), change.text(), change.at()));
            }
        };
    }

    default Note evolve(NoteEvent event) {
        int changes = this instanceof Written written ? written.changes() + 1 : 0;
        return new Written(event.text(), changes);
    }
}
