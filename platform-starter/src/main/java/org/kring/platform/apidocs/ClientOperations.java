package org.kring.platform.apidocs;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.kring.platform.command.IfMatch;
import org.kring.platform.web.PageQuery;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/** One operation, with the parameters that a client sends and the name of the handler that it reaches. */
class ClientOperations implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        List<String> selecting = selecting(handler);
        if (selecting.isEmpty()) {
            operation.setOperationId(id(handler));
        }
        parameters(operation).stream()
                .filter(parameter -> selecting.contains(parameter.getName()))
                .forEach(parameter -> parameter.setRequired(false));
        addPage(operation, handler);
        addIfMatch(operation, handler);
        sayWhereNothingIsAnswered(operation, handler);
        return operation;
    }

    /** Parameters that choose among the handlers of one path: without them another one answers. */
    private static List<String> selecting(HandlerMethod handler) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class);
        return mapping == null ? List.of() : List.of(mapping.params());
    }

    private static String id(HandlerMethod handler) {
        String api = handler.getBeanType().getSimpleName().replaceFirst("Api$", "");
        return StringUtils.uncapitalize(api)
                + StringUtils.capitalize(handler.getMethod().getName());
    }

    private static void addPage(Operation operation, HandlerMethod handler) {
        if (takes(handler, PageQuery.class)) {
            IntegerSchema limit = new IntegerSchema();
            limit.setMinimum(BigDecimal.ONE);
            limit.setMaximum(BigDecimal.valueOf(PageQuery.MAXIMUM_LIMIT));
            limit.setDefault(PageQuery.DEFAULT_LIMIT);
            operation.addParametersItem(new QueryParameter().name("limit").schema(limit));
            operation.addParametersItem(new QueryParameter()
                    .name("after")
                    .description("the `next` of the page before")
                    .schema(new StringSchema()));
        }
    }

    private static void addIfMatch(Operation operation, HandlerMethod handler) {
        if (takes(handler, IfMatch.class)) {
            operation.addParametersItem(new HeaderParameter()
                    .name("If-Match")
                    .description("the `ETag` that the client has read")
                    .schema(new StringSchema()));
        }
    }

    private static void sayWhereNothingIsAnswered(Operation operation, HandlerMethod handler) {
        ResolvableType answer = ResolvableType.forMethodReturnType(handler.getMethod());
        if (answer.resolve() == ResponseEntity.class && answer.getGeneric().resolve() == Void.class) {
            operation.getResponses().remove("200");
            operation.getResponses().addApiResponse("204", new ApiResponse().description("No Content"));
        }
    }

    private static List<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    private static boolean takes(HandlerMethod handler, Class<?> type) {
        return Arrays.stream(handler.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .anyMatch(type::equals);
    }
}
