package org.kring.standalone;

import java.util.function.BooleanSupplier;
import org.kring.servers.ElasticsearchServer;
import org.kring.servers.PostgresServer;
import org.kring.servers.Server;

/** PostgreSQL and Elasticsearch: child processes of the launcher in either assembly. */
final class Servers implements PartEnvironment.Database {

    private final DataDirectory data;
    private final Ports ports;
    private final PostgresServer postgres;

    Servers(DataDirectory data, Ports ports) {
        this.data = data;
        this.ports = ports;
        this.postgres = PostgresServer.at(data.of(Part.POSTGRESQL), ports.of(Part.POSTGRESQL));
    }

    RunningPart startPostgres() {
        postgres.start();
        for (var part : Part.values()) {
            part.service().ifPresent(service -> postgres.createDatabaseIfMissing(part.label()));
        }
        var pid = Pid.of(postgres.pid());
        return new RunningServer(pid, pid::isAlive, postgres);
    }

    RunningPart startElasticsearch() {
        var server = ElasticsearchServer.at(data.of(Part.ELASTICSEARCH), ports.of(Part.ELASTICSEARCH));
        server.start();
        var pid = Pid.of(server.pid());
        return new RunningServer(pid, pid::isAlive, server);
    }

    @Override
    public String url(String name) {
        return postgres.url(name);
    }

    @Override
    public String user() {
        return postgres.user();
    }

    @Override
    public String password() {
        return postgres.password();
    }

    /** Somebody else's server, in this process or a child of it. */
    record RunningServer(Pid pid, BooleanSupplier alive, Server server) implements RunningPart {

        @Override
        public boolean isAlive() {
            return alive.getAsBoolean();
        }

        @Override
        public void end() {
            server.close();
        }
    }
}
