package org.kring.platform.apidocs;

import io.swagger.v3.oas.models.media.JsonSchema;
import org.kring.platform.command.IfMatch;
import org.kring.platform.passport.Caller;
import org.kring.platform.web.MergePatch;
import org.kring.platform.web.PageQuery;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** Describes what the starter gives to controllers as clients send it, not as controllers see it. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class ApiDocsAutoConfiguration {

    @Bean
    ClientOperations clientOperations() {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Caller.class, PageQuery.class, IfMatch.class)
                .replaceWithSchema(
                        MergePatch.class, new JsonSchema().typesItem("object").additionalProperties(true));
        return new ClientOperations();
    }

    @Bean
    RecordSchemas recordSchemas() {
        return new RecordSchemas();
    }

    @Bean
    ClientDocument clientDocument(@Value("${spring.application.name}") String service) {
        return new ClientDocument(service);
    }
}
