package org.kring.deployment;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code docker-compose.yml}, its merges resolved. */
record Compose(ObjectNode file) {

    static Compose read() {
        // SnakeYAML by itself, because Jackson's reader knows no merge keys.
        Object merged = new Yaml().load(Repository.read("docker-compose.yml"));
        return new Compose(JsonMapper.shared().valueToTree(merged));
    }

    Compose copy() {
        return new Compose(file.deepCopy());
    }

    Stream<Map.Entry<String, JsonNode>> services() {
        return file.path("services").propertyStream();
    }

    /** Those that are made of our Dockerfile. */
    Stream<Map.Entry<String, JsonNode>> ours() {
        return services().filter(service -> service.getValue().has("build"));
    }

    /** The module that a container is made of. */
    static String module(JsonNode service) {
        return service.at("/build/args/SERVICE").asString("");
    }

    static Map<String, String> environment(JsonNode service) {
        return Labels.map(service.path("environment"));
    }

    /** Each secret by the name of its file in {@code /run/secrets}. */
    static Map<String, String> secrets(JsonNode service) {
        var secrets = new TreeMap<String, String>();
        Manifests.items(service.path("secrets")).forEach(secret -> {
            String source = secret.isString()
                    ? secret.asString()
                    : secret.path("source").asString();
            secrets.put(secret.path("target").asString(source), source);
        });
        return secrets;
    }
}
