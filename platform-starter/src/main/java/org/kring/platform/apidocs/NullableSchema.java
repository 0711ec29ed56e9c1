package org.kring.platform.apidocs;

import io.swagger.v3.core.util.AnnotationsUtils;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What OpenAPI 3.1 says of a value that may be null. */
final class NullableSchema {

    private static final String NULL = "null";

    private NullableSchema() {}

    static boolean is(Schema<?> schema) {
        return isNull(schema)
                || (schema.getAnyOf() != null && schema.getAnyOf().stream().anyMatch(NullableSchema::isNull));
    }

    /** A copy, for the same schema may describe a component elsewhere that is never null. */
    static Schema<?> of(Schema<?> schema) {
        if (is(schema)) {
            return schema;
        }
        if (schema.get$ref() != null || schema.getEnum() != null || schema.getTypes() == null) {
            return new JsonSchema().anyOf(List.of(schema, new JsonSchema().typesItem(NULL)));
        }
        Schema<?> copy = AnnotationsUtils.clone(schema, true);
        Set<String> types = new LinkedHashSet<>(schema.getTypes());
        types.add(NULL);
        copy.setTypes(types);
        return copy;
    }

    private static boolean isNull(Schema<?> schema) {
        return schema.getTypes() != null && schema.getTypes().contains(NULL);
    }
}
