package org.kring.gateway.limit;

import org.kring.platform.web.BodyLimits;
import org.kring.platform.web.RequestGuard;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Nobody sends more at once than the services would take; what is too large is not even read. */
@Configuration(proxyBeanMethods = false)
class SizeLimit {

    @Bean
    FilterRegistrationBean<RequestGuard> requestGuard(SizeSettings sizes) {
        var filter = new FilterRegistrationBean<>(
                new RequestGuard(new BodyLimits(sizes.maximumBody(), sizes.largerBodies())));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 30);
        return filter;
    }
}
