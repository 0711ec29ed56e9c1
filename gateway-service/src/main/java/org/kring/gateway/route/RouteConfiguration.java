package org.kring.gateway.route;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.concurrent.Executors;
import org.kring.gateway.replica.Replicas;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** The routes stand in gateway-service.yml; here is how they are travelled. */
@Configuration(proxyBeanMethods = false)
class RouteConfiguration {

    @Bean
    ProxyExchange forwarding(
            RestClient.Builder clients,
            GatewayMvcProperties routes,
            Timeouts timeouts,
            Positions positions,
            Replicas replicas) {
        HttpClient services = services(timeouts);
        return new Forwarding(
                exchange(clients, routes, new JdkClientHttpRequestFactory(services)),
                exchange(clients, routes, Patience.requests(services)),
                positions,
                replicas);
    }

    /** Only where the provider has no address of its own: on a single machine. */
    @Bean
    @ConditionalOnExpression("!'${kring.gateway.identity.proxy-url}'.isEmpty()")
    RouterFunction<ServerResponse> identityProvider(@Value("${kring.gateway.identity.proxy-url}") URI provider) {
        return route("identity")
                .route(path("/identity/**"), http())
                .before(uri(provider))
                .build();
    }

    private static ProxyExchange exchange(
            RestClient.Builder clients, GatewayMvcProperties routes, ClientHttpRequestFactory requests) {
        return new RestClientProxyExchange(
                clients.clone().requestFactory(requests).build(), routes);
    }

    private static HttpClient services(Timeouts timeouts) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeouts.connect())
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }
}
