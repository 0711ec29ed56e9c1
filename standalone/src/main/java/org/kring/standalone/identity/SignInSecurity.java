package org.kring.standalone.identity;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Who may see what at the identity provider: OpenID Connect for the gateway, the sign-in form for people. */
@Configuration(proxyBeanMethods = false)
class SignInSecurity {

    private static final int FREE_PER_ACCOUNT = 5;
    private static final int FREE_PER_ADDRESS = 50;

    @Bean
    @Order(1)
    SecurityFilterChain openIdConnect(HttpSecurity http) {
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(Customizer.withDefaults());
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(SignInPage.PATH)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain signInForm(HttpSecurity http, AuthenticationProvider patientSignIn, SignInOutcome outcome) {
        // The only one: a second one that is asked after it would count every wrong password twice.
        return http.authenticationManager(new ProviderManager(patientSignIn))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                SignInPage.PATH, SignInPage.STYLE_PATH, "/actuator/health/**", "/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage(SignInPage.PATH)
                        .successHandler(outcome.success())
                        .failureHandler(outcome.failure()))
                .exceptionHandling(refused -> refused.accessDeniedHandler(outcome.expired()))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(
                        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self';"
                                + " frame-ancestors 'none'; base-uri 'none'")))
                .build();
    }

    @Bean
    AuthenticationProvider patientSignIn(UserDetailsService people, PasswordEncoder passwords) {
        var checked = new DaoAuthenticationProvider(people);
        checked.setPasswordEncoder(passwords);
        return new PatientSignIn(
                checked,
                new SignInAttempts(FREE_PER_ACCOUNT, Clock.systemUTC()),
                new SignInAttempts(FREE_PER_ADDRESS, Clock.systemUTC()));
    }

    @Bean
    UserDetailsService people(Accounts accounts) {
        return typed -> accounts.find(typed)
                .map(account -> User.withUsername(account.handle())
                        .password(account.passwordHash())
                        .roles(account.roles().toArray(String[]::new))
                        .build())
                .orElseThrow(() -> UsernameNotFoundException.fromUsername(typed));
    }

    /** Stores bcrypt hashes. The gateway's client secret is compared with the same bean, as {@code {noop}…}. */
    @Bean
    PasswordEncoder passwords() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** Kept in the database, so that signing out works after a restart too. */
    @Bean
    OAuth2AuthorizationService authorizations(JdbcOperations database, RegisteredClientRepository clients) {
        return new JdbcOAuth2AuthorizationService(database, clients);
    }
}
