package org.kring.importer.stackexchange;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kring.importer.api.Answer;
import org.kring.importer.api.ImportStopped;
import org.kring.importer.api.KringApi;
import org.kring.importer.api.Mail;

/** Takes a whole dump into one community. */
public final class StackExchangeImport {
    private static final int AT_ONCE = 8;
    private static final int PEOPLE_AT_A_TIME = 500;
    private static final Duration UNTIL_ALL_KNOW_WHO_JOINED = Duration.ofMinutes(1);

    private final Dump dump;
    private final String community;
    private final PrintStream messages;
    private final Summary summary;
    private final Mail mail;
    private final DumpIds ids;

    /**
     * @param community its name, null for that of the directory
     * @param messages where progress and complaints go
     */
    public StackExchangeImport(Path directory, @Nullable String community, KringApi kring, PrintStream messages) {
        this.dump = Dump.in(directory);
        this.community = community == null ? dump.name() : community;
        this.messages = messages;
        this.summary = new Summary(messages);
        this.mail = new Mail(kring);
        this.ids = DumpIds.of(this.community);
    }

    /** @throws ImportStopped if it could not be finished; running it again goes on */
    public void run() {
        messages.println("Reading " + dump.directory());
        Census census = Census.of(dump);
        try (Buckets buckets = new Buckets(dump.bytes());
                Workers workers = new Workers(AT_ONCE)) {
            new Sorting(dump, census, buckets, summary).run();
            Newcomers newcomers = new Newcomers(mail, ids, census, summary);
            found(newcomers, census);
            welcome(newcomers, workers);
            mail.bePatientFor(UNTIL_ALL_KNOW_WHO_JOINED);
            deliver(buckets, census, workers);
        }
    }

    public void printSummary(PrintStream out) {
        out.println("Community \"" + community + "\", /api/communities/" + ids.community());
        summary.print(out);
    }

    private void found(Newcomers newcomers, Census census) {
        require(newcomers.standIn(community), "the person who stands for deleted users");
        String purpose = "Overgenomen van Stack Exchange. De teksten staan onder CC BY-SA, op naam van hun schrijvers.";
        require(
                mail.send(Calls.createCommunity(ids.community(), community, purpose)
                        .by(ids.standIn())
                        .at(census.beginning())),
                "the community");
    }

    private static void require(Answer answer, String what) {
        if (!answer.ok()) {
            throw new ImportStopped("Cannot create " + what + ". " + answer.reason());
        }
    }

    private void welcome(Newcomers newcomers, Workers workers) {
        List<Row> waiting = new ArrayList<>();
        dump.users()
                .read(
                        user -> {
                            if (newcomers.isWanted(user)) {
                                waiting.add(user);
                            }
                            if (waiting.size() == PEOPLE_AT_A_TIME) {
                                welcome(waiting, newcomers, workers);
                            }
                        },
                        summary::broken);
        welcome(waiting, newcomers, workers);
    }

    private void welcome(List<Row> waiting, Newcomers newcomers, Workers workers) {
        workers.each(waiting, newcomers::welcome);
        waiting.clear();
        messages.printf("People: %,d%n", summary.countTaken(What.PERSON));
    }

    private void deliver(Buckets buckets, Census census, Workers workers) {
        Progress progress = new Progress(messages, "Posts, comments, edits", buckets.rows());
        buckets.forEach(discussions -> deliver(discussions, census, workers, progress));
    }

    private void deliver(Collection<Discussion> discussions, Census census, Workers workers, Progress progress) {
        workers.each(discussions, discussion -> {
            List<Step> steps = Timeline.of(discussion, ids, census, summary);
            new Delivery(mail, summary).send(steps);
            progress.add(discussion.rows().size());
        });
    }
}
