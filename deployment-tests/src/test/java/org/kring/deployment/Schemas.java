package org.kring.deployment;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Three opinions on one manifest: two of Kubernetes' own kinds, one of those that operators bring. */
final class Schemas {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, StructuralSchema> OF_OPERATORS = Stream.of(
                    "Kafka", "KafkaNodePool", "Cluster", "Database", "Elasticsearch")
            .collect(Collectors.toMap(Function.identity(), StructuralSchema::of));

    private Schemas() {}

    static Stream<Finding> check(Manifests manifests) {
        return Stream.of(
                        manifests.all().stream().flatMap(Schemas::clientJava),
                        manifests.all().stream().flatMap(Schemas::ofOperator),
                        kubernetesModels(manifests),
                        manifests.all().stream()
                                .filter(Schemas::nobodyKnows)
                                .map(manifest -> finding("Schemas", manifest, "is of a kind that nobody here knows")))
                .flatMap(findings -> findings);
    }

    private static Finding finding(String schema, ObjectNode manifest, String what) {
        return new Finding(schema, Manifests.where(manifest), what);
    }

    /** Refuses what it does not know. */
    private static Stream<Finding> clientJava(ObjectNode manifest) {
        return model(manifest)
                .map(model -> {
                    try {
                        model.getMethod("validateJsonElement", JsonElement.class)
                                .invoke(null, JsonParser.parseString(manifest.toString()));
                        return Stream.<Finding>empty();
                    } catch (InvocationTargetException refused) {
                        return Stream.of(finding(
                                "client-java",
                                manifest,
                                String.valueOf(refused.getCause().getMessage())));
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .orElseGet(Stream::empty);
    }

    private static Optional<Class<?>> model(ObjectNode manifest) {
        String[] version = manifest.path("apiVersion").asString().split("/");
        String prefix = version[version.length - 1].toUpperCase(Locale.ROOT);
        boolean ofKubernetes = version.length == 1 || !version[0].contains(".") || version[0].endsWith(".k8s.io");
        try {
            return ofKubernetes
                    ? Optional.of(Class.forName("io.kubernetes.client.openapi.models." + prefix
                            + manifest.path("kind").asString()))
                    : Optional.empty();
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    /** Knows the types, patterns and ranges of values. One process for all. */
    private static Stream<Finding> kubernetesModels(Manifests manifests) {
        JsonNode answers = answers(manifests);
        return IntStream.range(0, manifests.all().size()).boxed().flatMap(index -> {
            @Nullable
            String answer =
                    answers.get(index).isNull() ? null : answers.get(index).asString();
            ObjectNode manifest = manifests.all().get(index);
            return answer == null || answer.isEmpty()
                    ? Stream.empty()
                    : Stream.of(finding(
                            "kubernetes-models",
                            manifest,
                            answer.lines().findFirst().orElseThrow()));
        });
    }

    private static JsonNode answers(Manifests manifests) {
        return JSON.readTree(Repository.run(JSON.writeValueAsString(manifests.all()), List.of("node", "validate.mjs")));
    }

    private static Stream<Finding> ofOperator(ObjectNode manifest) {
        return Optional.ofNullable(OF_OPERATORS.get(manifest.path("kind").asString())).stream()
                .flatMap(schema -> schema.check(manifest))
                .map(what -> finding("StructuralSchema", manifest, what));
    }

    private static boolean nobodyKnows(ObjectNode manifest) {
        String kind = manifest.path("kind").asString();
        return model(manifest).isEmpty()
                && !OF_OPERATORS.containsKey(kind)
                && !manifest.path("apiVersion").asString().startsWith("monitoring.coreos.com/");
    }
}
