package org.kring.platform.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.math.BigDecimal;
import java.util.Arrays;
import org.kring.platform.command.IfMatch;
import org.kring.platform.passport.Caller;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/** Describes what the starter gives to controllers as clients send it, not as controllers see it. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class ApiDocsAutoConfiguration {

    @Bean
    GlobalOperationCustomizer argumentsAsClientsSendThem() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, PageQuery.class, IfMatch.class);
        return ApiDocsAutoConfiguration::describe;
    }

    private static Operation describe(Operation operation, HandlerMethod method) {
        if (takes(method, PageQuery.class)) {
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
        if (takes(method, IfMatch.class)) {
            operation.addParametersItem(new HeaderParameter()
                    .name("If-Match")
                    .description("the `ETag` that the client has read")
                    .schema(new StringSchema()));
        }
        return operation;
    }

    private static boolean takes(HandlerMethod method, Class<?> type) {
        return Arrays.stream(method.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .anyMatch(type::equals);
    }
}
