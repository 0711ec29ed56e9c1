package org.kring.standalone;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.kring.standalone.Requests.Request;

/** One run of Kring: from the first line of progress until somebody stops it. */
final class Launch {

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    /** Spring contexts in one process set up what they share. */
    private static final int ONE_AFTER_ANOTHER = 1;

    private final DataDirectory data;
    private final boolean apart;
    private final PrintStream out;
    private final Replicas replicas;
    private final Ports ports;
    private final Edition edition;
    private final PartEnvironment environment;
    private final Platform platform;
    private final Requests requests;
    private final KafkaLog kafkaLog;
    private final CountDownLatch ended = new CountDownLatch(1);

    Launch(
            DataDirectory data,
            int port,
            boolean empty,
            boolean apart,
            Replicas replicas,
            @Nullable Path houseStyle,
            PrintStream out) {
        if (!Ports.isFree(port)) {
            throw new CannotStart(
                    "Port " + port + " is in use by another program. Choose another: ./kring start --port N");
        }
        this.data = data;
        this.apart = apart;
        this.out = out;
        this.replicas = replicas;
        this.ports = Ports.around(port, replicas);
        this.edition = Edition.of(data, empty);
        var servers = new Servers(data, ports);
        this.environment = new PartEnvironment(
                data, replicas, ports, Keys.in(data), edition, servers, houseStyle, System.getenv());
        this.platform = new Platform(
                data,
                replicas,
                ports,
                apart,
                apart
                        ? new OwnProcesses(data, ports, servers, environment)
                        : new OneProcess(data, ports, servers, environment));
        this.requests = new Requests(data);
        this.kafkaLog = new KafkaLog(data, servers);
    }

    /** Starts everything and ends it again at once. */
    void runOnce() throws IOException {
        begin();
    }

    /** Stays until the process is told to end. */
    void run() throws IOException, InterruptedException {
        begin();
        welcome();
        Thread.ofPlatform().daemon().name("demo").start(this::fillInDemo);
        superviseUntilEnded();
    }

    private void begin() throws IOException {
        Leftovers.end(data);
        requests.forget();
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end"));
        PartLogs.toFiles(data);
        out.println("Starting Kring on " + data.root());
        startAll();
    }

    private void startAll() {
        start(Replica.firstOf(Part.POSTGRESQL));
        kafkaLog.republishIfNew();
        var others = EnumSet.complementOf(EnumSet.of(Part.POSTGRESQL));
        new SideBySide(replicas, this::start).start(others, apart ? PROCESSORS : ONE_AFTER_ANOTHER);
    }

    private void start(Replica replica) {
        var begin = System.nanoTime();
        platform.start(replica);
        out.printf("  %-14s ready (%.1f s)%n", replica.label(), (System.nanoTime() - begin) / 1e9);
    }

    private void welcome() throws IOException {
        out.println("Kring is ready at " + url());
        var provider = environment.ownProvider();
        if (provider.isPresent()) {
            out.println("People sign in at " + provider.get() + "; who has the role admin there administers Kring.");
        } else {
            showAccounts();
        }
        out.println("Ctrl-C stops it.");
    }

    private void showAccounts() throws IOException {
        if (edition == Edition.DEMO) {
            out.println("Accounts: admin, noord, oost, zuid, gast; the password of each is: kring");
        }
        FirstPassword.take(data)
                .ifPresent(password -> out.println(
                        "Account: admin, password: " + password + "  (shown only this once: write it down)"));
    }

    private void fillInDemo() {
        var demo = new DemoOrganisation(data, url());
        if (edition != Edition.DEMO || demo.isFilledIn()) {
            return;
        }
        out.println("Filling in the demo organisation; you can sign in meanwhile.");
        out.println(
                demo.fillIn()
                        ? "The demo organisation is complete."
                        : "The demo organisation is not complete; the next start goes on with it.");
    }

    private void superviseUntilEnded() throws IOException, InterruptedException {
        while (!ended.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
            for (var request : requests.pending()) {
                carryOut(request);
            }
            for (var dead : platform.forgetDead()) {
                out.println(dead.label() + " has ended unexpectedly. " + advice(dead));
            }
        }
    }

    private String advice(Replica replica) {
        return apart
                ? "Start it again with ./kring start " + replica.label()
                : "Start Kring again: ./kring stop, then ./kring start";
    }

    private void carryOut(Request request) throws IOException {
        try {
            switch (request.verb()) {
                case START -> platform.start(request.replica());
                case STOP -> platform.end(request.replica());
            }
            requests.done(request);
            out.println(
                    request.replica().label() + (request.verb() == Requests.Verb.START ? " is ready" : " has ended"));
        } catch (RuntimeException e) {
            requests.failed(request, String.valueOf(e.getMessage()));
        }
    }

    private void end() {
        out.println("Stopping Kring");
        platform.close();
        ended.countDown();
        out.println("Kring has ended");
    }

    private String url() {
        return "http://localhost:" + ports.of(Part.GATEWAY);
    }
}
