package org.kring.benchmarks.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kring.benchmarks.measure.CpuMeter;
import org.kring.driver.Client;
import org.kring.driver.Kring;
import org.kring.driver.Part;
import org.kring.driver.Topic;

/** A Kring of its own without limits on requests, every part a process, so that each can be measured and stopped. */
public final class Platform implements AutoCloseable {

    private static final String IDENTITY = "identity";
    private static final String[] OPTIONS = {"--apart", "--empty"};

    /**
     * Limits on requests are there for people; what is asked here is how far the machine goes. So Java may optimise all
     * that it can, as it does in the images.
     */
    private static final Map<String, String> AS_FAR_AS_IT_GOES = Map.of(
            "KRING_JAVA_OPTIONS", "-XX:TieredStopAtLevel=4 -Xmx768m",
            "KRING_GATEWAY_RATE_PERSON_PERSECOND", "1000000",
            "KRING_GATEWAY_RATE_PERSON_BURST", "1000000",
            "KRING_GATEWAY_RATE_ADDRESS_PERSECOND", "1000000",
            "KRING_GATEWAY_RATE_ADDRESS_BURST", "1000000",
            "KRING_GATEWAY_RATE_IMPORTER_PERSECOND", "1000000",
            "KRING_GATEWAY_RATE_IMPORTER_BURST", "1000000");

    private final Kring kring;
    private final Passports passports;
    private final Backlog backlog;
    /** Asked once, as each measured request needs an address. */
    private Map<String, Part> parts;

    private Platform(Kring kring) throws IOException, GeneralSecurityException {
        this.kring = kring;
        this.parts = byName(kring);
        this.passports = new Passports(kring.data().resolve("keys/passport.jwk"));
        this.backlog = new Backlog(part("kafka"));
    }

    public static Platform startedOn(Path data, Path script) throws IOException, GeneralSecurityException {
        return new Platform(Kring.started(script, data, AS_FAR_AS_IT_GOES, OPTIONS));
    }

    /** The same on data that is kept. Nobody signs in to it: its first password is not known any more. */
    public static Platform keptOn(Path data, Path script) throws IOException, GeneralSecurityException {
        Kring.stopOn(script, data);
        return new Platform(Kring.startedOn(script, data, AS_FAR_AS_IT_GOES, OPTIONS));
    }

    public Part part(String name) {
        Part part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("no part " + name + " in " + parts.keySet());
        }
        return part;
    }

    public Path data() {
        return kring.data();
    }

    /** @param others processes that take part for a while, by name */
    public CpuMeter cpu(Map<String, Long> others) {
        var pids = new HashMap<>(others);
        parts.values().forEach(part -> pids.put(part.name(), part.pid()));
        return new CpuMeter(pids);
    }

    /** For operators' requests, and for servers that ask nobody who they are. */
    public Http at(String part) {
        return new Http(part(part).url(), Map.of());
    }

    /** The same as the gateway would ask, without it. */
    public Http direct(String service, Person person) {
        return direct(service, person.id());
    }

    /** The same for somebody who need not have signed in. */
    public Http direct(String service, UUID person) {
        return passports.member(person, part(service).url());
    }

    public Connection database(String name) throws SQLException {
        return kring.database(name);
    }

    public Backlog backlog() {
        return backlog;
    }

    public Topic topic(String name) {
        return new Topic(part("kafka"), name);
    }

    /** So many people with accounts of their own, signed in by the form. */
    public List<Person> people(int howMany) throws SQLException {
        try (Connection identity = database(IDENTITY);
                var account = identity.prepareStatement("""
                        insert into account (handle, name, email, password_hash, roles)
                        select 'mens.' || n, 'Mens ' || n, 'mens.' || n || '@kring.example', admin.password_hash, '{}'
                        from account admin, generate_series(1, ?) n
                        where admin.handle = 'admin'
                        on conflict do nothing
                        """)) {
            account.setInt(1, howMany);
            account.executeUpdate();
        }
        List<Person> people = new ArrayList<>();
        for (int number = 1; number <= howMany; number++) {
            people.add(Person.signedIn(kring, "mens." + number, kring.adminPassword()));
        }
        return people;
    }

    /** The importer, who acts for people that never signed in. */
    public Client onBehalfOf(String personId) {
        return kring.onBehalfOf(personId);
    }

    public void stop(String part) {
        kring.stop(part);
    }

    public void start(String part) {
        kring.start(part);
        parts = byName(kring);
    }

    /** Sends one to a part and to all processes that it started. */
    void signal(String part, String signal) {
        kring.signal(part, signal);
    }

    @Override
    public void close() {
        backlog.close();
        kring.close();
    }

    private static Map<String, Part> byName(Kring kring) {
        return kring.parts().stream().collect(Collectors.toMap(Part::name, part -> part));
    }
}
