package org.kring.gateway.limit;

import org.kring.platform.web.RequestGuard;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.util.unit.DataSize;

/** Nobody sends more at once than the services would take; what is too large is not even read. */
@Configuration(proxyBeanMethods = false)
class SizeLimit {

    @Bean
    FilterRegistrationBean<RequestGuard> requestGuard(@Value("${kring.gateway.maximum-body}") DataSize maximum) {
        var filter = new FilterRegistrationBean<>(new RequestGuard(maximum.toBytes()));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 30);
        return filter;
    }
}
