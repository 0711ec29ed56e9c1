package org.kring.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code kring stop NAME} and {@code kring start NAME} ask of the launcher: a file each, which the launcher deletes
 * when it is done. Only the launcher may end and start parts, because they are its children.
 */
final class Requests {

    private final Path folder;

    Requests(DataDirectory data) {
        this.folder = data.requests();
    }

    /** What to do with a replica. */
    enum Verb {
        START,
        STOP
    }

    /** A wish that was not carried out yet. */
    record Request(Verb verb, Replica replica) {

        String fileName() {
            return verb + "-" + replica.label();
        }

        static Optional<Request> named(String fileName) {
            for (var verb : Verb.values()) {
                if (fileName.startsWith(verb + "-")) {
                    return Replica.labelled(fileName.substring(verb.name().length() + 1))
                            .map(replica -> new Request(verb, replica));
                }
            }
            return Optional.empty();
        }
    }

    void ask(Request request) throws IOException {
        Files.deleteIfExists(failure(request));
        Files.writeString(folder.resolve(request.fileName()), "");
    }

    boolean isPending(Request request) {
        return Files.exists(folder.resolve(request.fileName()));
    }

    List<Request> pending() throws IOException {
        var requests = new ArrayList<Request>();
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                Request.named(file.getFileName().toString()).ifPresent(requests::add);
            }
        }
        return requests;
    }

    void done(Request request) throws IOException {
        Files.deleteIfExists(folder.resolve(request.fileName()));
    }

    void failed(Request request, String why) throws IOException {
        Files.writeString(failure(request), why);
        done(request);
    }

    Optional<String> takeFailure(Request request) throws IOException {
        var file = failure(request);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var why = Files.readString(file);
        Files.delete(file);
        return Optional.of(why);
    }

    /** What nobody carried out before the last end is no wish any more. */
    void forget() throws IOException {
        for (var request : pending()) {
            done(request);
        }
    }

    private Path failure(Request request) {
        return folder.resolve(request.fileName() + ".failed");
    }
}
