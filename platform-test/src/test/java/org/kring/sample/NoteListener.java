package org.kring.sample;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.kring.events.ContentEvent;
import org.kring.events.Topics;
import org.kring.platform.consume.Envelope;
import org.kring.platform.consume.EventConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes down what it hears; chokes on the posts that a test names. */
@Component
class NoteListener implements EventConsumer<ContentEvent> {

    final Set<UUID> chokesOn = ConcurrentHashMap.newKeySet();
    private final JdbcClient jdbc;

    NoteListener(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "listener";
    }

    @Override
    public String topic() {
        return Topics.CONTENT;
    }

    @Override
    public Class<ContentEvent> language() {
        return ContentEvent.class;
    }

    @Override
    public void on(ContentEvent event, Envelope envelope) {
        String title = switch (event) {
            case ContentEvent.PostPublished published -> published.title();
            case ContentEvent.PostEdited edited -> edited.title();
            default -> null;
        };
        if (title != null) {
            jdbc.sql("insert into heard values (?, ?)")
                    .params(event.postId(), title)
                    .update();
        }
        if (chokesOn.contains(event.postId())) {
            throw new IllegalArgumentException("choked");
        }
    }
}
