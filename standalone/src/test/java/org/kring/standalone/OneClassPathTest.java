package org.kring.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OneClassPathTest {

    private static final String AXON = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration";
    private static final String EVENT_STORE = "org.kring.platform.eventstore.EventStoreAutoConfiguration";
    private static final String SCHEMA = "org.kring.platform.eventstore.SchemaAutoConfiguration";
    private static final String ROUTES =
            "org.springframework.cloud.gateway.server.mvc.GatewayServerMvcAutoConfiguration";
    private static final String AUTHORIZATION_SERVER =
            "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration";
    private static final String WEB_SERVER =
            "org.springframework.boot.tomcat.autoconfigure.TomcatServerAutoConfiguration";

    @Test
    void only_services_with_aggregates_have_an_event_store() {
        assertThat(OneClassPath.has(Part.CONTENT, AXON)).isTrue();
        assertThat(OneClassPath.has(Part.CONTENT, EVENT_STORE)).isTrue();
        assertThat(OneClassPath.has(Part.SEARCH, AXON)).isFalse();
        assertThat(OneClassPath.has(Part.SEARCH, EVENT_STORE)).isFalse();
        assertThat(OneClassPath.has(Part.SEARCH, SCHEMA)).isTrue();
        assertThat(OneClassPath.has(Part.GATEWAY, AXON)).isFalse();
    }

    @Test
    void only_the_gateway_routes_and_only_the_provider_issues_tokens() {
        for (var part : Part.values()) {
            assertThat(OneClassPath.has(part, ROUTES)).isEqualTo(part == Part.GATEWAY);
            assertThat(OneClassPath.has(part, AUTHORIZATION_SERVER)).isEqualTo(part == Part.IDENTITY);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_no_library_claims_is_everybodys(Part part) {
        assertThat(OneClassPath.has(part, WEB_SERVER)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void every_service_is_on_the_class_path_with_its_configuration(Part part) throws ReflectiveOperationException {
        var service = part.service();
        if (service.isPresent()) {
            var application = Class.forName(service.get().application());

            assertThat(application.getMethod("main", String[].class)).isNotNull();
            assertThat(application.getResource("/" + service.get().configuration() + ".yml"))
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource(OneClassPath.Library.class)
    void every_library_is_still_called_what_it_was(OneClassPath.Library library) {
        var known = getClass()
                .getClassLoader()
                .resources("META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports")
                .flatMap(OneClassPathTest::lines);

        assertThat(known).anyMatch(library::holds);
    }

    private static Stream<String> lines(URL file) {
        try (var content = file.openStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
