package org.kring.gateway.security;

import org.kring.gateway.limit.RateLimitFilter;
import org.kring.gateway.limit.RateLimits;
import org.kring.gateway.session.SessionSecurityContext;
import org.kring.gateway.signin.SignInDoor;
import org.kring.gateway.signin.SignOut;
import org.kring.gateway.token.AccessTokenFilter;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.IpAddressAuthorizationManager;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** The doors of Kring, each with its own keeper: open ones, the provider's, one for tokens, one for sessions. */
@Configuration(proxyBeanMethods = false)
class Doors {

    /** What strangers may have too: nothing in it is about anybody. It costs so little that nobody is counted for it. */
    private static final String[] OPEN = {
        "/.well-known/**",
        "/livez",
        "/readyz",
        "/actuator/health/**",
        "/error",
        "/assets/**",
        "/house-style/**",
        "/app/**",
        "/icons/**",
        "/manifest.webmanifest",
        "/offline.*",
        "/sw.js"
    };

    /** Where they have a port of their own, whoever the network lets in. */
    private static final String[] FIGURES = {"/actuator/prometheus", "/actuator/info"};

    private final BrowserRules browserRules;
    private final Refusals refusals;
    private final RateLimits limits;

    Doors(BrowserRules browserRules, Refusals refusals, RateLimits limits) {
        this.browserRules = browserRules;
        this.refusals = refusals;
        this.limits = limits;
    }

    @Bean
    @Order(1)
    SecurityFilterChain openDoor(HttpSecurity http, Environment environment) throws Exception {
        boolean apart = ManagementPortType.get(environment) == ManagementPortType.DIFFERENT;
        return stateless(http)
                .securityMatchers(door -> door.requestMatchers(OPEN).requestMatchers("/actuator/**"))
                .headers(browserRules)
                .authorizeHttpRequests(requests -> requests.requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers(apart ? FIGURES : new String[0])
                        .permitAll()
                        // An operator works from the machine or the pod itself.
                        .anyRequest()
                        .access(IpAddressAuthorizationManager.hasIpAddress("127.0.0.1")))
                .build();
    }

    /** The provider on a single machine keeps its own sessions and sets its own rules for browsers. */
    @Bean
    @Order(2)
    SecurityFilterChain providerDoor(HttpSecurity http) throws Exception {
        return stateless(http)
                .securityMatcher("/identity/**")
                .headers(AbstractHttpConfigurer::disable)
                .addFilterAfter(new RateLimitFilter(limits), SecurityContextHolderFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/identity/actuator/**")
                        .denyAll()
                        .anyRequest()
                        .permitAll())
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain tokenDoor(HttpSecurity http, AccessTokenFilter tokens) throws Exception {
        return stateless(http)
                .securityMatcher(
                        request -> request.getRequestURI().startsWith("/api/") && AccessTokenFilter.isMeant(request))
                .headers(browserRules)
                .addFilterAfter(tokens, SecurityContextHolderFilter.class)
                .addFilterAfter(new RateLimitFilter(limits), AccessTokenFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain sessionDoor(
            HttpSecurity http, SessionSecurityContext context, SignInDoor signIn, SignOut signOut) throws Exception {
        return http.headers(browserRules)
                .securityContext(contexts -> contexts.securityContextRepository(context))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(signIn::noForgery)
                .addFilterAfter(new RateLimitFilter(limits), SecurityContextHolderFilter.class)
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .oauth2Login(signIn::openIdConnect)
                .logout(logout -> logout.addLogoutHandler(signOut).logoutSuccessHandler(signOut))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/", "/login")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }

    private HttpSecurity stateless(HttpSecurity http) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals));
    }
}
