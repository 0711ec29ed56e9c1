package org.kring.gateway.token;

import org.kring.gateway.limit.RateLimits;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The filter is part of a security chain; the servlet container must not run it a second time. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

    @Bean
    AccessTokenFilter accessTokenFilter(AccessTokens tokens, RateLimits limits) {
        return new AccessTokenFilter(tokens, limits);
    }

    @Bean
    FilterRegistrationBean<AccessTokenFilter> onlyInItsChain(AccessTokenFilter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
