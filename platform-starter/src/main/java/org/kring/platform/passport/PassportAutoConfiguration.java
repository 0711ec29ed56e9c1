package org.kring.platform.passport;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.MappedJwtClaimSetConverter;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.IpAddressAuthorizationManager;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Services trust the gateway's passports and nothing else. The gateway itself turns this off. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.OAuth2ResourceServerAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnProperty(name = "kring.passport.enabled", matchIfMissing = true)
public class PassportAutoConfiguration {

    private static final Duration CLOCK_SKEW = Duration.ofSeconds(60);

    // A crowd that meets a service without keys waits for the one fetch, which a busy gateway may take a second to
    // answer.
    // By default a fetch is given up after half a second, the next one comes half a minute later, and 503 goes out
    // between.
    private static final Duration FETCH = Duration.ofSeconds(3);
    private static final Duration WAIT_FOR_A_FETCH = Duration.ofSeconds(7);
    private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(1);

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Keys stay usable while the gateway is away, and a new key is fetched when a passport first names it. */
    @Bean
    @ConditionalOnMissingBean
    JwtDecoder passportDecoder(@Value("${kring.passport.keys-url}") URI keysUrl) throws MalformedURLException {
        int patience = Math.toIntExact(FETCH.toMillis());
        var gateway = new DefaultResourceRetriever(patience, patience, JWKSourceBuilder.DEFAULT_HTTP_SIZE_LIMIT);
        JWKSource<SecurityContext> keys = JWKSourceBuilder.create(keysUrl.toURL(), gateway)
                .cache(JWKSourceBuilder.DEFAULT_CACHE_TIME_TO_LIVE, WAIT_FOR_A_FETCH.toMillis())
                .rateLimited(BETWEEN_FETCHES.toMillis())
                .retrying(true)
                .outageTolerant(Duration.ofHours(12).toMillis())
                .build();
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .build();
        // The gateway's name is no address, and trying whether it is one costs an exception.
        decoder.setClaimSetConverter(MappedJwtClaimSetConverter.withDefaults(Map.of("iss", issuer -> issuer)));
        JwtTimestampValidator now = new JwtTimestampValidator(CLOCK_SKEW);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                now,
                new JwtIssuerValidator("kring-gateway"),
                new JwtClaimValidator<List<String>>(
                        "aud", audience -> audience != null && audience.contains("kring"))));
        return new RememberedPassports(decoder, now);
    }

    @Bean
    SecurityFilterChain passports(HttpSecurity http, JwtDecoder decoder, Clock clock) throws Exception {
        PassportProblems problems = new PassportProblems();
        return http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/livez",
                                "/readyz",
                                "/actuator/health/**",
                                "/actuator/prometheus",
                                "/actuator/info",
                                "/v3/api-docs/**",
                                "/error")
                        .permitAll()
                        // An operator works from the machine or the pod itself.
                        .requestMatchers("/actuator/**")
                        .access(IpAddressAuthorizationManager.hasIpAddress("127.0.0.1"))
                        .requestMatchers("/internal/**")
                        .hasRole("gateway")
                        .anyRequest()
                        .hasAnyRole("member", "guest", "admin", "auditor", "importer"))
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems)
                        .withObjectPostProcessor(problems.insteadOfRethrowing())
                        .jwt(jwt -> jwt.decoder(decoder).jwtAuthenticationConverter(new PassportReader(clock))))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .build();
    }

    @Bean
    WebMvcConfigurer callerArgument(Clock clock) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgument(clock));
            }
        };
    }
}
