package org.kring.platform.apidocs;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** The whole document, once it is built: what clients may leave out, how every failure looks, and nothing by chance. */
class ClientDocument implements GlobalOpenApiCustomizer {

    private final String service;

    ClientDocument(String service) {
        this.service = service;
    }

    @Override
    public void customise(OpenAPI document) {
        document.getInfo().title(service).version("1");
        leaveOutWhatMayBeNull(document);
        operations(document)
                .flatMap(operation -> operation.getResponses().values().stream())
                .flatMap(response -> schemas(response.getContent()))
                .forEach(ClientDocument::sortChoices);
        ProblemSchema.addTo(document.getComponents());
        operations(document)
                .forEach(operation -> operation
                        .getResponses()
                        .addApiResponse("default", new ApiResponse().$ref(ProblemSchema.RESPONSE)));
    }

    /** What we answer names every component; what a client sends need not. */
    private static void leaveOutWhatMayBeNull(OpenAPI document) {
        ReachableSchemas sent = new ReachableSchemas(document.getComponents().getSchemas());
        operations(document)
                .map(Operation::getRequestBody)
                .filter(Objects::nonNull)
                .flatMap(body -> schemas(body.getContent()))
                .forEach(sent::add);
        sent.models().forEach(ClientDocument::requireOnlyWhatIsNeverNull);
    }

    private static void requireOnlyWhatIsNeverNull(Schema<?> model) {
        if (model.getRequired() != null) {
            List<String> required = new ArrayList<>(model.getRequired());
            model.getProperties().forEach((name, property) -> {
                if (NullableSchema.is(property)) {
                    required.remove(name);
                }
            });
            model.setRequired(required.isEmpty() ? null : required);
        }
    }

    /** Handlers that share a path come in any order. */
    private static void sortChoices(Schema<?> schema) {
        if (schema.getOneOf() != null) {
            schema.getOneOf().sort(Comparator.comparing(choice -> String.valueOf(choice.get$ref())));
        }
    }

    private static Stream<Operation> operations(OpenAPI document) {
        return document.getPaths().values().stream().flatMap(path -> path.readOperations().stream());
    }

    private static Stream<Schema<?>> schemas(@Nullable Content content) {
        return content == null
                ? Stream.empty()
                : content.values().stream().<Schema<?>>map(MediaType::getSchema).filter(Objects::nonNull);
    }
}
