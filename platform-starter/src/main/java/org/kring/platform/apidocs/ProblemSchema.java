package org.kring.platform.apidocs;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;

/** How every failure is answered: a problem (RFC 9457), with what else the starter says in one. */
final class ProblemSchema {

    static final String RESPONSE = "#/components/responses/Problem";

    private static final String PROBLEM = "Problem";
    private static final String ERROR = "FieldError";

    private ProblemSchema() {}

    static void addTo(Components components) {
        components.addSchemas(ERROR, fieldError());
        components.addSchemas(PROBLEM, problem());
        components.addResponses(
                PROBLEM,
                new ApiResponse()
                        .description("why not: `type` is /problems/ and a word to tell problems apart by")
                        .content(new Content()
                                .addMediaType(
                                        org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                        new MediaType().schema(reference(PROBLEM)))));
    }

    private static Schema<?> problem() {
        Schema<?> errors = type("array");
        errors.setItems(reference(ERROR));
        Schema<?> problem = type("object");
        problem.addProperty("type", type("string"));
        problem.addProperty("title", type("string"));
        problem.addProperty("status", type("integer").format("int32"));
        problem.addProperty("detail", type("string"));
        problem.addProperty("instance", type("string"));
        problem.addProperty("errors", errors);
        problem.addProperty("version", type("integer").format("int64"));
        problem.setRequired(List.of("type", "title", "status"));
        return problem;
    }

    private static Schema<?> fieldError() {
        Schema<?> error = type("object");
        error.addProperty("field", type("string"));
        error.addProperty("message", type("string"));
        error.setRequired(List.of("field", "message"));
        return error;
    }

    private static Schema<?> type(String name) {
        return new JsonSchema().typesItem(name);
    }

    private static Schema<?> reference(String name) {
        return new JsonSchema().$ref("#/components/schemas/" + name);
    }
}
