package org.kring.deployment;

import static org.kring.deployment.Manifests.items;
import static org.kring.deployment.Manifests.texts;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The schema of a custom resource, read more strictly than Kubernetes does, which drops unknown fields in silence. Where
 * the schemas come from stands in resources/crds/README.md.
 */
record StructuralSchema(String apiVersion, JsonNode root) {

    static StructuralSchema of(String kind) {
        JsonNode file = Manifests.yaml(Repository.read("deployment-tests/src/test/resources/crds/" + kind + ".json"));
        return new StructuralSchema(file.path("apiVersion").asString(), file.path("schema"));
    }

    Stream<String> check(JsonNode manifest) {
        return manifest.path("apiVersion").asString().equals(apiVersion)
                ? check("", manifest.path("spec"), root.at("/properties/spec"))
                : Stream.of("is of " + manifest.path("apiVersion").asString() + ", not " + apiVersion);
    }

    private static Stream<String> check(String path, JsonNode value, JsonNode schema) {
        if (schema.path("x-kubernetes-int-or-string").asBoolean(false)) {
            return value.isString() || value.isIntegralNumber()
                    ? Stream.empty()
                    : Stream.of(path + " is neither number nor text");
        }
        if (value.isObject()) {
            return ofObject(path, value, schema);
        }
        if (value.isArray()) {
            return hasType(path, "array", schema).findFirst().isPresent()
                    ? hasType(path, "array", schema)
                    : items(value).flatMap(item -> check(path + "[]", item, schema.path("items")));
        }
        return ofScalar(path, value, schema);
    }

    private static Stream<String> ofObject(String path, JsonNode value, JsonNode schema) {
        Stream<String> missing = texts(schema.path("required"))
                .filter(name -> !value.has(name))
                .map(name -> path + "/" + name + " is missing");
        Stream<String> inside = value.propertyStream().flatMap(field -> {
            String inner = path + "/" + field.getKey();
            JsonNode known = schema.path("properties").path(field.getKey());
            if (known.isObject()) {
                return check(inner, field.getValue(), known);
            }
            if (schema.path("additionalProperties").isObject()) {
                return check(inner, field.getValue(), schema.path("additionalProperties"));
            }
            return schema.path("x-kubernetes-preserve-unknown-fields").asBoolean(false)
                    ? Stream.<String>empty()
                    : Stream.of(inner + " is unknown");
        });
        return Stream.of(hasType(path, "object", schema), missing, inside).flatMap(what -> what);
    }

    private static Stream<String> ofScalar(String path, JsonNode value, JsonNode schema) {
        String type = value.isBoolean()
                ? "boolean"
                : value.isIntegralNumber() ? "integer" : value.isNumber() ? "number" : "string";
        Stream<String> oneOf = schema.has("enum") && items(schema.path("enum")).noneMatch(value::equals)
                ? Stream.of(path + " is none of " + schema.path("enum"))
                : Stream.empty();
        Stream<String> least = schema.has("minimum")
                        && value.asDouble(0) < schema.path("minimum").asDouble()
                ? Stream.of(path + " is less than " + schema.path("minimum"))
                : Stream.empty();
        return Stream.of(hasType(path, type, schema), oneOf, least).flatMap(what -> what);
    }

    private static Stream<String> hasType(String path, String type, JsonNode schema) {
        String wanted = schema.path("type").asString(type);
        boolean fits = wanted.equals(type) || wanted.equals("number") && type.equals("integer");
        return fits ? Stream.empty() : Stream.of(path + " is of type " + type + ", not " + wanted);
    }
}
