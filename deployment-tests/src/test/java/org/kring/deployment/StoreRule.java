package org.kring.deployment;

import static org.kring.deployment.Manifests.items;
import static org.kring.deployment.Manifests.name;
import static org.kring.deployment.Manifests.where;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** PostgreSQL, Kafka and Elasticsearch are what the services are told they are. */
class StoreRule implements Rule {

    private static final Pattern URL = Pattern.compile("jdbc:postgresql://(\\S+)-rw:5432/(\\w+)");

    @Override
    public Stream<Finding> check(Manifests manifests) {
        return Stream.of(
                        manifests.deployments().flatMap(deployment -> hasDatabase(manifests, deployment)),
                        manifests
                                .deployments()
                                .flatMap(deployment -> hasAddress(
                                        manifests,
                                        deployment,
                                        "KRING_ELASTICSEARCH_URL",
                                        manifests
                                                .of("Elasticsearch")
                                                .map(search -> "https://" + name(search) + "-es-http:9200"))),
                        manifests
                                .deployments()
                                .flatMap(deployment -> hasAddress(
                                        manifests,
                                        deployment,
                                        "KRING_KAFKA_BOOTSTRAP_SERVERS",
                                        manifests
                                                .of("Kafka")
                                                .map(kafka -> name(kafka) + "-kafka-bootstrap:"
                                                        + kafka.at("/spec/kafka/listeners/0/port")
                                                                .asInt()))),
                        manifests.of("Elasticsearch").flatMap(search -> knowsWhoComes(manifests, search)),
                        manifests.of("Kafka").flatMap(kafka -> hasBrokers(manifests, kafka)),
                        manifests.of("KafkaNodePool").flatMap(pool -> belongs(manifests, pool)))
                .flatMap(findings -> findings);
    }

    /** A database of its own, owned by a role whose password is the one that the service is given. */
    private Stream<Finding> hasDatabase(Manifests manifests, ObjectNode deployment) {
        String url = manifests.environment(deployment).getOrDefault("KRING_DATABASE_URL", "");
        Matcher parts = URL.matcher(url);
        if (!parts.matches()) {
            return Stream.of(finding(where(deployment), "is told the database " + url));
        }
        boolean there = manifests
                .find("Database", parts.group(2))
                .filter(database -> database.at("/spec/cluster/name").asString().equals(parts.group(1)))
                .filter(database -> manifests.find("Cluster", parts.group(1)).stream()
                        .flatMap(cluster -> items(cluster.at("/spec/managed/roles")))
                        .filter(role -> role.path("name").equals(database.at("/spec/owner")))
                        .anyMatch(role -> Manifests.secrets(deployment)
                                .anyMatch(secret -> secret.path("name").equals(role.at("/passwordSecret/name")))))
                .isPresent();
        boolean alone = manifests
                        .deployments()
                        .filter(other ->
                                Objects.equals(manifests.environment(other).get("KRING_DATABASE_URL"), url))
                        .count()
                == 1;
        return there && alone ? Stream.empty() : Stream.of(finding(where(deployment), "has no database " + url));
    }

    private Stream<Finding> hasAddress(
            Manifests manifests, ObjectNode deployment, String variable, Stream<String> rightOnes) {
        String told = manifests.environment(deployment).get(variable);
        return told == null || rightOnes.anyMatch(told::equals)
                ? Stream.empty()
                : Stream.of(finding(where(deployment), "is told " + variable + " " + told));
    }

    /** By a user of its realm; and whoever comes is given the operator's authority, to know whom it speaks to. */
    private Stream<Finding> knowsWhoComes(Manifests manifests, ObjectNode search) {
        List<String> wanted = Stream.concat(
                        items(search.at("/spec/auth/fileRealm"))
                                .map(user -> user.path("secretName").asString()),
                        Stream.of(name(search) + "-es-http-certs-public"))
                .toList();
        return manifests
                .deployments()
                .filter(deployment -> manifests.environment(deployment).containsKey("KRING_ELASTICSEARCH_URL"))
                .filter(deployment -> !Manifests.secrets(deployment)
                        .map(secret -> secret.path("name").asString())
                        .toList()
                        .containsAll(wanted))
                .map(deployment -> finding(
                        where(search), "knows no user that " + name(deployment) + " has, or none who vouches for it"));
    }

    /** Replicas of a topic need brokers, and a write needs fewer of them than there are. */
    private Stream<Finding> hasBrokers(Manifests manifests, ObjectNode kafka) {
        int brokers = manifests
                .of("KafkaNodePool")
                .mapToInt(pool -> pool.at("/spec/replicas").asInt())
                .sum();
        int inSync = kafka.at("/spec/kafka/config/min.insync.replicas").asInt();
        return manifests
                .deployments()
                .map(deployment -> manifests.environment(deployment).getOrDefault("KRING_TOPIC_REPLICAS", ""))
                .filter(told -> !told.isEmpty())
                .map(Integer::parseInt)
                .distinct()
                .filter(replicas -> replicas > brokers || inSync > replicas || replicas > 1 && inSync == replicas)
                .map(replicas -> finding(
                        where(kafka),
                        "has " + brokers + " brokers for " + replicas + " replicas, " + inSync + " of them in sync"));
    }

    private Stream<Finding> belongs(Manifests manifests, ObjectNode pool) {
        JsonNode cluster = pool.path("metadata").path("labels").path("strimzi.io/cluster");
        return manifests.find("Kafka", cluster.asString("")).isPresent()
                ? Stream.empty()
                : Stream.of(finding(where(pool), "belongs to no Kafka"));
    }
}
