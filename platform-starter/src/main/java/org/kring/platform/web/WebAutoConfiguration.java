package org.kring.platform.web;

import io.micrometer.tracing.Tracer;
import org.kring.platform.telemetry.Correlation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** Design §8 for every service. The gateway, which only passes things on, turns it off. */
@AutoConfiguration(
        beforeName = "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration",
        afterName = "org.springframework.boot.micrometer.tracing.autoconfigure.MicrometerTracingAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnProperty(name = "kring.web.enabled", matchIfMissing = true)
@EnableConfigurationProperties(BodyLimits.class)
public class WebAutoConfiguration {

    @Bean
    Correlation correlation(ObjectProvider<Tracer> tracer) {
        return new Correlation(tracer.getIfAvailable());
    }

    @Bean
    ProblemAdvice problemAdvice() {
        return new ProblemAdvice();
    }

    @Bean
    WebArguments webArguments() {
        return new WebArguments();
    }

    @Bean
    StorableTextModule storableTextModule() {
        return new StorableTextModule();
    }

    @Bean
    FilterRegistrationBean<CorrelationFilter> correlationFilter() {
        return first(new CorrelationFilter(), 0);
    }

    @Bean
    FilterRegistrationBean<RequestGuard> requestGuard(BodyLimits limits) {
        return first(new RequestGuard(limits), 1);
    }

    /** Everything readable has an ETag; what has a version keeps its own. */
    @Bean
    FilterRegistrationBean<ETags> eTags() {
        FilterRegistrationBean<ETags> filter = new FilterRegistrationBean<>(new ETags());
        filter.addUrlPatterns("/api/*");
        return filter;
    }

    private static <F extends jakarta.servlet.Filter> FilterRegistrationBean<F> first(F filter, int order) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + order);
        return registration;
    }
}
