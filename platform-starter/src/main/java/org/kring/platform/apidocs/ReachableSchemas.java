package org.kring.platform.apidocs;

import io.swagger.v3.core.util.RefUtils;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The named schemas that a body is made of, at any depth. */
@SuppressWarnings("rawtypes") // as the document itself holds them
final class ReachableSchemas {

    private final Map<String, Schema> all;
    private final Map<String, Schema<?>> reached = new LinkedHashMap<>();

    ReachableSchemas(@Nullable Map<String, Schema> all) {
        this.all = all == null ? Map.of() : all;
    }

    Collection<Schema<?>> models() {
        return reached.values();
    }

    void add(Schema<?> schema) {
        if (schema.get$ref() != null) {
            addNamed(RefUtils.extractSimpleName(schema.get$ref()).getLeft().toString());
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(this::add);
        }
        if (schema.getItems() != null) {
            add(schema.getItems());
        }
        if (schema.getAdditionalProperties() instanceof Schema<?> values) {
            add(values);
        }
        addEach(schema.getAnyOf());
        addEach(schema.getOneOf());
        addEach(schema.getAllOf());
    }

    private void addNamed(String name) {
        Schema<?> model = all.get(name);
        if (model != null && reached.putIfAbsent(name, model) == null) {
            add(model);
        }
    }

    private void addEach(@Nullable List<Schema> choices) {
        if (choices != null) {
            choices.forEach(this::add);
        }
    }
}
