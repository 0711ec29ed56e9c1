package org.kring.deployment;

import static org.kring.deployment.Manifests.items;
import static org.kring.deployment.Manifests.texts;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What must be true of {@code docker-compose.yml}, one rule a constant. */
enum ComposeRule {
    WAITS_FOR_HEALTH {
        @Override
        Stream<Finding> check(Compose compose) {
            return compose.services()
                    .flatMap(service -> service.getValue()
                            .path("depends_on")
                            .propertyStream()
                            .filter(other -> !isReachable(compose, other.getKey(), other.getValue()))
                            .map(other -> finding(service, "waits for " + other.getKey() + " " + other.getValue())));
        }

        private static boolean isReachable(Compose compose, String name, JsonNode wanted) {
            JsonNode other = compose.file().path("services").path(name);
            return switch (wanted.path("condition").asString("")) {
                case "service_healthy" -> other.has("healthcheck");
                case "service_completed_successfully" -> other.isObject() && !other.has("restart");
                default -> false;
            };
        }
    },

    IS_ASKED_HOW_IT_IS {
        @Override
        Stream<Finding> check(Compose compose) {
            return compose.services()
                    .filter(service -> service.getValue().has("restart"))
                    .filter(service ->
                            service.getValue().at("/healthcheck/test").isEmpty()
                                    || !asksWhatIsAnswered(service.getValue()))
                    .map(service -> finding(service, "is not asked how it is, or asked what it does not answer"));
        }

        private static boolean asksWhatIsAnswered(JsonNode service) {
            String test = service.at("/healthcheck/test")
                    .valueStream()
                    .toList()
                    .getLast()
                    .asString();
            var asked = HTTP.matcher(test);
            return Compose.module(service).isEmpty()
                    || asked.find()
                            && new Service(Compose.module(service)).hasProbe(asked.group(2))
                            && asked.group(1)
                                    .equals(Compose.environment(service).get("SERVER_PORT"));
        }
    },

    KEEPS_WHAT_LASTS {
        @Override
        Stream<Finding> check(Compose compose) {
            Stream<Finding> unknown = compose.services()
                    .flatMap(service -> volumes(service.getValue())
                            .filter(volume -> volume.startsWith(".")
                                    ? !Files.exists(Repository.ROOT.resolve(volume))
                                    : !compose.file().path("volumes").has(volume))
                            .map(volume -> finding(service, "mounts " + volume + ", which is not there")));
            Stream<Finding> unused = compose.file()
                    .path("volumes")
                    .propertyStream()
                    .filter(volume -> compose.services()
                            .noneMatch(service -> volumes(service.getValue()).anyMatch(volume.getKey()::equals)))
                    .map(volume -> finding(volume, "is mounted nowhere"));
            return Stream.concat(unknown, unused);
        }

        private static Stream<String> volumes(JsonNode service) {
            return texts(service.path("volumes")).map(volume -> volume.split(":", 2)[0]);
        }
    },

    READS_SECRETS_FROM_FILES {
        @Override
        Stream<Finding> check(Compose compose) {
            JsonNode declared = compose.file().path("secrets");
            Stream<Finding> missing = compose.services()
                    .flatMap(service -> Compose.secrets(service.getValue()).values().stream()
                            .filter(secret -> !made().contains(
                                            declared.path(secret).path("file").asString("")))
                            .map(secret -> finding(
                                    service, "wants secret " + secret + ", which deploy/secrets.sh does not make")));
            Stream<Finding> inClear = compose.services()
                    .flatMap(service -> Compose.environment(service.getValue()).entrySet().stream()
                            .filter(entry -> !entry.getKey().endsWith("_FILE")
                                    && ClearSecretRule.isSecret(entry.getKey(), entry.getValue()))
                            .map(entry -> finding(service, "holds " + entry.getKey() + " in clear")));
            return Stream.concat(missing, inClear);
        }

        private static Set<String> made() {
            String script = Repository.read("deploy/secrets.sh");
            var names = new TreeSet<String>();
            Pattern.compile("for name in ([a-z ]+);")
                    .matcher(script)
                    .results()
                    .forEach(found -> List.of(found.group(1).split(" "))
                            .forEach(name -> names.add("deploy/secrets/" + name + "-database-password")));
            Pattern.compile(">(secrets/[a-z-]+)")
                    .matcher(script)
                    .results()
                    .forEach(found -> names.add("deploy/" + found.group(1)));
            return names;
        }
    },

    SETS_WHAT_IS_KNOWN {
        @Override
        Stream<Finding> check(Compose compose) {
            return compose.ours()
                    .flatMap(service -> Stream.concat(
                                    Compose.environment(service.getValue()).keySet().stream(),
                                    Compose.secrets(service.getValue()).keySet().stream())
                            .filter(name -> !new Service(Compose.module(service.getValue())).knows(name))
                            .map(name -> finding(service, "sets " + name + ", which it does not know")));
        }
    },

    IS_LED_TO_WHAT_IS_THERE {
        @Override
        Stream<Finding> check(Compose compose) {
            return compose.ours()
                    .flatMap(service -> Compose.environment(service.getValue()).values().stream()
                            .flatMap(value -> ADDRESS.matcher(value).results().map(found -> found.group(1)))
                            .filter(host -> !compose.file().path("services").has(host))
                            .map(host -> finding(service, "is led to " + host)));
        }
    },

    MAY_NOT_DO_MORE_THAN_IT_NEEDS {
        @Override
        Stream<Finding> check(Compose compose) {
            Stream<Finding> ours = compose.ours()
                    .filter(service -> !isRestricted(service.getValue()))
                    .map(service -> finding(service, "may do more than it needs"));
            Stream<Finding> limited = compose.services()
                    .filter(service -> service.getValue().has("restart")
                            && !service.getValue().has("mem_limit"))
                    .map(service -> finding(service, "takes all memory"));
            Stream<Finding> open = compose.services()
                    .flatMap(service -> texts(service.getValue().path("ports"))
                            .filter(port -> !port.startsWith("127.0.0.1:"))
                            .map(port -> finding(service, "is open to everybody at " + port)));
            return Stream.of(ours, limited, open).flatMap(findings -> findings);
        }

        private static boolean isRestricted(JsonNode service) {
            return service.path("read_only").asBoolean(false)
                    && service.path("user").asString("0").matches("[1-9]\\d*:[1-9]\\d*")
                    && texts(service.path("cap_drop")).anyMatch("ALL"::equals)
                    && texts(service.path("security_opt")).anyMatch("no-new-privileges:true"::equals);
        }
    },

    NAMES_IMAGES_EXACTLY {
        @Override
        Stream<Finding> check(Compose compose) {
            Stream<Finding> loose = compose.services()
                    .filter(service ->
                            !service.getValue().path("image").asString("").matches("[a-z/-]+:\\d[\\w.]*"))
                    .map(service -> finding(
                            service,
                            "runs image " + service.getValue().path("image").asString("")));
            Stream<Finding> built = compose.ours()
                    .filter(service -> !service.getValue()
                            .path("image")
                            .asString("")
                            .startsWith("kring/" + Compose.module(service.getValue()) + ":"))
                    .map(service -> finding(service, "is not made of " + Compose.module(service.getValue())));
            return Stream.concat(loose, built);
        }
    },

    LISTENS_TO_OTHERS {
        @Override
        Stream<Finding> check(Compose compose) {
            return compose.ours()
                    .filter(service -> !"0.0.0.0"
                            .equals(Compose.environment(service.getValue()).get("SERVER_ADDRESS")))
                    .map(service -> finding(service, "listens to itself only"));
        }
    },

    HAS_CONNECTIONS_FOR_ALL {
        @Override
        Stream<Finding> check(Compose compose) {
            int wanted = compose.ours()
                    .mapToInt(service -> 2
                            + Integer.parseInt(
                                    Compose.environment(service.getValue()).getOrDefault("KRING_DATABASE_POOL", "16")))
                    .sum();
            return compose.services()
                    .filter(service -> service.getKey().equals("postgresql"))
                    .filter(service -> items(service.getValue().path("command"))
                            .map(JsonNode::asString)
                            .filter(word -> word.startsWith("max_connections="))
                            .noneMatch(word -> Integer.parseInt(word.substring("max_connections=".length())) > wanted))
                    .map(service -> finding(service, "has fewer connections than the " + wanted + " that are wanted"));
        }
    };

    private static final Pattern HTTP = Pattern.compile("/(\\d+); printf 'GET (\\S+) HTTP");
    /** Addresses within the network of the containers. */
    private static final Pattern ADDRESS = Pattern.compile("^(?:http://|jdbc:postgresql://)?([a-z]+):\\d+(?:/|$)");

    abstract Stream<Finding> check(Compose compose);

    final Finding finding(Map.Entry<String, JsonNode> service, String what) {
        return new Finding(name(), service.getKey(), what);
    }
}
