package org.kring.platform.access;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** For services that ask {@code kring.copies.enabled}: all but the one that publishes communities itself. */
@AutoConfiguration(afterName = "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration")
@ConditionalOnProperty("kring.copies.enabled")
public class AccessAutoConfiguration {

    @Bean
    CopyTables copyTables(JdbcClient jdbc) {
        return new CopyTables(jdbc);
    }

    @Bean
    CommunityCopies communityCopies(CopyTables tables) {
        return new CommunityCopies(tables);
    }

    @Bean
    CommunityAccess communityAccess(JdbcClient jdbc) {
        return new CommunityAccess(jdbc);
    }

    @Bean
    People people(JdbcClient jdbc) {
        return new People(jdbc);
    }

    @Bean
    FilterRegistrationBean<PositionFilter> positionFilter(CopyTables tables) {
        FilterRegistrationBean<PositionFilter> filter = new FilterRegistrationBean<>(new PositionFilter(tables));
        filter.addUrlPatterns("/api/*");
        return filter;
    }
}
