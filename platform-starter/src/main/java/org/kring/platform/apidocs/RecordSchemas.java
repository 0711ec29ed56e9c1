package org.kring.platform.apidocs;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.core.util.RefUtils;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Reads off a record which of its components are always there, and which of them may be null. */
class RecordSchemas implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> resolved = chain.next().resolve(type, context, chain);
        Class<?> raw = Json31.mapper().constructType(type.getType()).getRawClass();
        if (resolved != null && raw.isRecord()) {
            Schema<?> model = model(resolved, context);
            if (model != null && model.getProperties() != null) {
                Arrays.stream(raw.getRecordComponents())
                        .filter(component -> model.getProperties().containsKey(component.getName()))
                        .forEach(component -> describe(component, model));
            }
        }
        return resolved;
    }

    private static @Nullable Schema<?> model(Schema<?> resolved, ModelConverterContext context) {
        return resolved.get$ref() == null
                ? resolved
                : context.getDefinedModels()
                        .get(RefUtils.extractSimpleName(resolved.get$ref())
                                .getLeft()
                                .toString());
    }

    /** Jackson writes nulls, but for a component that says otherwise. */
    private static void describe(RecordComponent component, Schema<?> model) {
        String name = component.getName();
        if (component.getAccessor().isAnnotationPresent(JsonInclude.class)) {
            return;
        }
        if (model.getRequired() == null || !model.getRequired().contains(name)) {
            model.addRequiredItem(name);
        }
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            model.getProperties().computeIfPresent(name, (same, schema) -> NullableSchema.of(schema));
        }
    }
}
